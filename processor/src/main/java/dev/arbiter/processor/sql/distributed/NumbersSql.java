package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.batch.RawKey;
import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.List;

/**
 * How the keys of rows are told apart.
 *
 * @param raw what the rows' own values say about it
 * @param statement numbers the keys in their order
 * @param marked the columns that a row may leave out, which its marks are about
 * @param unknown the columns whose value is made when a row that leaves them out is inserted
 */
public record NumbersSql(
    RawKey raw, BoundStatement statement, List<Column> marked, List<Column> unknown) {

  public NumbersSql {
    marked = List.copyOf(marked);
    unknown = List.copyOf(unknown);
  }
}
