package dev.arbiter.internal.distributed;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The keys of rows, as the server compares and orders them: it numbers them. Rows of one key have
 * one number, and the numbers ascend in the order in which all writers lock rows.
 *
 * @param statement the places of rows, their keys' numbers, zero where the row cannot conflict, and
 *     the numbers of the values by which a cluster distributes them
 * @param inJava what rows have in common, with {@code equals}, exactly if they have one key, null
 *     where a row cannot conflict; null if Java cannot tell
 * @param unknown whether the key of a row has a value that the server makes when it is inserted;
 *     null if none has
 * @param <R> the input row's type
 */
public record KeyNumbers<R>(
    ArrayStatement<R> statement,
    @Nullable Function<R, ? extends @Nullable Object> inJava,
    @Nullable Predicate<R> unknown) {

  /** The numbers of the rows. */
  Numbers of(Execution execution, Connection connection, List<R> rows) throws SqlFailure {
    Numbers numbers = Numbers.none(rows.size());
    execution.each(
        connection,
        statement.definition(),
        it -> statement.bind(it, rows, 0),
        row -> numbers.set(row.getInt(1) - 1, row.getInt(2), row.getInt(3)));
    return numbers;
  }

  /** Whether the row that is stored for this one can be told from others by its key. */
  boolean isKnown(R row) {
    return unknown == null || !unknown.test(row);
  }
}
