package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record whose SQL is to be judged.
 *
 * @param referenced the tables that its foreign keys refer to, itself excluded
 */
public record Candidate(DaoSql dao, Origin origin, List<Table> referenced) {

  public Candidate {
    referenced = List.copyOf(referenced);
  }

  /** All tables that are created for the judgement. */
  List<Table> tables() {
    return Stream.concat(referenced.stream(), Stream.of(table())).toList();
  }

  Table table() {
    return dao.dao().table();
  }
}
