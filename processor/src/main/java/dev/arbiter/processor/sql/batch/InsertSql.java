package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.List;
import java.util.Optional;

/**
 * The statements that insert many rows in their own order.
 *
 * @param marked the columns that a row may leave out, which its marks are about: one character each
 * @param alike takes rows that supply the same columns
 * @param mixed takes rows that supply different columns; empty if there is no column to leave out
 */
public record InsertSql(List<Column> marked, BoundStatement alike, Optional<BoundStatement> mixed) {

  public InsertSql {
    marked = List.copyOf(marked);
  }
}
