package dev.arbiter.internal.batch;

import dev.arbiter.internal.statement.RowQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a batch answers for the rows that its statement does not return.
 *
 * @param find the lookup of the stored row, for one row; null if it is not looked up
 * @param required whether a row without an answer is an error
 * @param again whether the row that stood in the way may be gone when it is looked up, so that all
 *     is to be tried again
 */
public record Unwritten<R, T>(@Nullable RowQuery<R, T> find, boolean required, boolean again) {

  /** There are none, or a trigger has suppressed them. */
  public static <R, T> Unwritten<R, T> impossible() {
    return new Unwritten<>(null, true, false);
  }

  /** They have no answer. */
  public static <R, T> Unwritten<R, T> unanswered() {
    return new Unwritten<>(null, false, false);
  }

  /** They are locked, as they would not change, and are looked up. */
  public static <R, T> Unwritten<R, T> unchanged(RowQuery<R, T> find) {
    return new Unwritten<>(find, true, false);
  }

  /** They are looked up, if they are still there. */
  public static <R, T> Unwritten<R, T> found(RowQuery<R, T> find) {
    return new Unwritten<>(find, true, true);
  }
}
