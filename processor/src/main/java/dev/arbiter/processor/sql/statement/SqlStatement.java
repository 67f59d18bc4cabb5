package dev.arbiter.processor.sql.statement;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A statement as JDBC prepares it.
 *
 * @param sql the clauses, each on lines of its own
 * @param parameters what its question marks stand for, in order
 */
public record SqlStatement(List<Clause> clauses, String sql, List<SqlParameter> parameters) {

  public SqlStatement {
    clauses = List.copyOf(clauses);
    parameters = List.copyOf(parameters);
  }

  /** The statement that the clauses make, one below the other. */
  public static SqlStatement of(List<Clause> clauses, List<SqlParameter> parameters) {
    return new SqlStatement(
        clauses, clauses.stream().map(Clause::text).collect(joining("\n")), parameters);
  }
}
