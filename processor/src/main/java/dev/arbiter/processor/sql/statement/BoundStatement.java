package dev.arbiter.processor.sql.statement;

import java.util.List;

/**
 * A statement as one operation runs it: others may bind the same statement to something else.
 *
 * @param parameters what its question marks stand for, in order
 */
public record BoundStatement(NamedStatement named, List<SqlParameter> parameters) {

  public BoundStatement {
    parameters = List.copyOf(parameters);
  }
}
