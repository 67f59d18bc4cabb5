package dev.arbiter.processor.model;

import java.util.Optional;

/** What {@code @OnConflict} says of a column. */
public sealed interface ConflictRule {

  /** What the column is set to, if it is SQL. */
  default Optional<Expression> expression() {
    return Optional.empty();
  }

  /** Nothing is said: the value is replaced unless the conflict's key mentions the column. */
  record Unspecified() implements ConflictRule {}

  /** Replaced even where an expression of the key mentions the column. */
  record Replace() implements ConflictRule {}

  record Keep() implements ConflictRule {}

  /** Set to an SQL expression over the stored and the excluded row. */
  record SetTo(Expression value) implements ConflictRule {

    @Override
    public Optional<Expression> expression() {
      return Optional.of(value);
    }
  }
}
