package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * SQL of the user's as it stands in an annotation: what only PostgreSQL can judge.
 *
 * @param place for the end of a sentence: {@code an index of "accounts"}
 * @param text as it is written; empty for a foreign key, which is declared without SQL
 * @param column the column that the annotation stands on, if it stands on one
 * @param operation the user's statement that it is part of, if it is part of one
 */
public record WrittenSql(
    Kind kind,
    String place,
    String text,
    @Nullable Column column,
    @Nullable Operation operation,
    Origin origin) {

  /** What the SQL is to PostgreSQL. */
  public enum Kind {
    TYPE,
    DEFAULT,
    COMPUTED,
    CHECK,
    REFERENCE,
    PARTITION_KEY,
    KEY_PART,
    PREDICATE,
    /** The new value of the column that {@code @OnConflict} stands on. */
    ON_CONFLICT,
    /** {@code column = expression} for the row to be inserted. */
    VALUE,
    /** {@code column = expression} for the stored row. */
    ASSIGNMENT,
    CONDITION
  }
}
