package dev.arbiter.internal.statement;

import dev.arbiter.internal.error.RowMismatch;
import dev.arbiter.internal.transaction.Calls;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs upserts of one row that take several statements.
 *
 * <p>Every method throws {@link dev.arbiter.DatabaseException} when a statement fails.
 */
public record Upserts(Calls calls, Execution execution) {

  /**
   * Runs an upsert that leaves a row alone that it would not change, and returns that row then: in
   * one transaction, in which it stays locked.
   *
   * @param find the lookup of the row that was left alone
   */
  public <T> T oneUnlessUnchanged(Query<T> upsert, Query<T> find) {
    return optionalUnlessUnchanged(upsert, find)
        .orElseThrow(() -> RowMismatch.noRow(upsert.definition()));
  }

  /**
   * Runs an upsert that leaves a row alone that it would not change, and returns that row then,
   * unless it skipped the row for another reason.
   *
   * @param find the lookup of the row that was left alone
   */
  public <T> Optional<T> optionalUnlessUnchanged(Query<T> upsert, Query<T> find) {
    return Optional.ofNullable(
        calls.<@Nullable T>batch(
            upsert.definition(), new UnlessUnchanged<>(execution, upsert, find)));
  }

  /** Runs an upsert that cannot tell an insert from an update: see {@link InsertedOrUpdated}. */
  public <T> T oneInsertedOrUpdated(
      Query<T> insert, Query<Boolean> lock, Query<T> upsert, @Nullable Query<T> find) {
    return optionalInsertedOrUpdated(insert, lock, upsert, find)
        .orElseThrow(() -> RowMismatch.noRow(upsert.definition()));
  }

  /** Runs such an upsert that may leave the row alone. */
  public <T> Optional<T> optionalInsertedOrUpdated(
      Query<T> insert, Query<Boolean> lock, Query<T> upsert, @Nullable Query<T> find) {
    return Optional.ofNullable(
        calls.<@Nullable T>batch(
            upsert.definition(), new InsertedOrUpdated<>(execution, insert, lock, upsert, find)));
  }
}
