package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.WrittenSql;
import dev.arbiter.processor.sql.NamedStatement;
import java.util.List;

/**
 * A record whose SQL is to be judged.
 *
 * @param statements of its DAO
 * @param written its texts, in the order of the source
 * @param referenced the tables that its foreign keys refer to, itself excluded
 */
public record Candidate(
    Table table,
    Origin origin,
    List<NamedStatement> statements,
    List<WrittenSql> written,
    List<Table> referenced) {

  public Candidate {
    statements = List.copyOf(statements);
    written = List.copyOf(written);
    referenced = List.copyOf(referenced);
  }
}
