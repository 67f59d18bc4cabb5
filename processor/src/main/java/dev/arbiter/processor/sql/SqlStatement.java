package dev.arbiter.processor.sql;

import java.util.List;

/**
 * A statement as JDBC prepares it.
 *
 * @param parameters what its question marks stand for, in order
 */
public record SqlStatement(String sql, List<SqlParameter> parameters) {

  public SqlStatement {
    parameters = List.copyOf(parameters);
  }
}
