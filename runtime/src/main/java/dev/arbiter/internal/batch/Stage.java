package dev.arbiter.internal.batch;

import dev.arbiter.internal.statement.Statements;
import dev.arbiter.schema.StatementDefinition;

/**
 * A temporary table for batches of more rows than one statement should take.
 *
 * @param create creates the table
 * @param fill adds rows to it; its last parameter is the number of rows before
 * @param binder sets the other parameters of {@code fill}
 * @param index makes the rows of a round quick to find
 * @param drop drops the table
 * @param <R> the input row's type
 */
public record Stage<R>(
    Statements statements,
    String create,
    String fill,
    ArrayBinder<R> binder,
    String index,
    String drop) {

  /**
   * How the batches of a method go through the table, by statements of its own name.
   *
   * @param rounds writes down the round of each row, and returns how many rounds there are
   * @param write upserts the rows of the round that its first parameter names
   */
  public Staging<R> of(String method, String rounds, StatementDefinition write) {
    return new Staging<>(
        statements.definition(method + "/create", null, create),
        new ArrayStatement<>(statements.insert(method + "/fill", null, fill), binder),
        statements.select(method + "/rounds", null, rounds),
        statements.definition(method + "/index", null, index),
        write,
        statements.definition(method + "/drop", null, drop));
  }
}
