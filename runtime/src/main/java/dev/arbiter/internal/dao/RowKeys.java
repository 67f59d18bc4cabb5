package dev.arbiter.internal.dao;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.BatchKey;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one key are told, as {@link BatchKey} has it.
 *
 * @param values what the key is made of
 * @param certainly what of it is different wherever its values are; null if nothing is
 * @param asks whether the server is asked, too
 * @param <R> the input row's type
 */
public record RowKeys<R>(
    Function<R, ? extends @Nullable Object> values,
    @Nullable Function<R, ?> certainly,
    boolean asks) {

  BatchKey<R> with(@Nullable ArrayStatement<R> rounds) {
    return new BatchKey<>(values, certainly, rounds);
  }
}
