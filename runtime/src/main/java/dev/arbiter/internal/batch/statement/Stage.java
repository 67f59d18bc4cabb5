package dev.arbiter.internal.batch.statement;

import dev.arbiter.internal.statement.Statements;
import dev.arbiter.schema.StatementDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A temporary table for batches of more rows than one statement should take.
 *
 * @param create creates the table
 * @param copy adds rows to it that are sent in binary
 * @param fill adds rows to it; its last parameter is the number of rows before
 * @param binder sets the other parameters of {@code fill}
 * @param index makes the rows of a round quick to find
 * @param drop drops the table
 * @param <R> the input row's type
 */
public record Stage<R>(
    Statements statements,
    String create,
    String copy,
    String fill,
    ArrayBinder<R> binder,
    String index,
    String drop) {

  /**
   * How the batches of a method go through the table, by statements of its own name.
   *
   * @param rounds writes down the round of each row, and returns how many rounds there are; null
   *     where all of them can be written in one
   * @param write writes the rows of the round that its first parameter names
   * @param lookup finds what is stored by the keys of such rows whose places are the second
   *     parameter; null if nothing looks for it
   */
  public Staging<R> of(
      String method, @Nullable String rounds, StatementDefinition write, @Nullable String lookup) {
    return new Staging<>(
        statements.definition(method + "/create", null, create),
        statements.copy(method + "/copy", null, copy),
        new ArrayStatement<>(statements.insert(method + "/fill", null, fill), binder),
        rounds == null ? null : statements.select(method + "/rounds", null, rounds),
        statements.definition(method + "/index", null, index),
        write,
        lookup == null ? null : statements.select(method + "/lookup", null, lookup),
        statements.definition(method + "/drop", null, drop));
  }
}
