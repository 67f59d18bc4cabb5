package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import java.util.List;

/**
 * A record whose SQL is to be judged.
 *
 * @param referenced the tables that its foreign keys refer to, itself excluded
 */
public record Candidate(DaoSql dao, Origin origin, List<Table> referenced) {

  public Candidate {
    referenced = List.copyOf(referenced);
  }

  Table table() {
    return dao.dao().table();
  }
}
