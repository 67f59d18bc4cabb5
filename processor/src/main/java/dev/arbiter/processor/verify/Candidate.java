package dev.arbiter.processor.verify;

import dev.arbiter.processor.dao.WrittenSql;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import java.util.List;

/**
 * A record whose SQL is to be judged.
 *
 * @param written its texts, in the order of the source
 * @param referenced the tables that its foreign keys refer to, itself excluded
 */
public record Candidate(
    DaoSql dao, Origin origin, List<WrittenSql> written, List<Table> referenced) {

  public Candidate {
    written = List.copyOf(written);
    referenced = List.copyOf(referenced);
  }

  Table table() {
    return dao.dao().table();
  }
}
