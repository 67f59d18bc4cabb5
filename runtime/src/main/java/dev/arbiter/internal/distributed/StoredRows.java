package dev.arbiter.internal.distributed;

import dev.arbiter.Upserted;
import dev.arbiter.internal.statement.RowReader;
import java.util.function.Function;

/**
 * How rows are read that a statement returns.
 *
 * @param asInput the input row that would be stored as this one, which has its key
 * @param <R> the input row's type
 * @param <T> the type of what is read
 */
public record StoredRows<R, T>(RowReader<T> reader, Function<? super T, R> asInput) {

  /** Rows whose answers are known without their keys. */
  public static <R, T> StoredRows<R, T> withoutKeys(RowReader<T> reader) {
    return new StoredRows<>(
        reader,
        row -> {
          throw new IllegalStateException("a row is returned without its place");
        });
  }

  /** Rows that come with what became of them. */
  public StoredRows<R, Upserted<T>> withOutcome(RowReader<Upserted<T>> reader) {
    return new StoredRows<>(reader, upserted -> asInput.apply(upserted.row()));
  }
}
