package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Where SQL of the user's stands: what it may hold there, and what messages call the place.
 *
 * @param name for the end of a sentence: {@code an index of "accounts"}
 * @param column the column that it is a value of, or a condition on
 */
public record SqlPlace(Kind kind, String name, @Nullable String column) {

  /** The annotation's member. */
  public enum Kind {
    KEY_PART,
    PREDICATE,
    DEFAULT,
    COMPUTED,
    CHECK,
    CONSTRAINT,
    ON_CONFLICT,
    VALUE,
    UPSERT_SET,
    UPSERT_WHERE,
    UPDATE_SET,
    UPDATE_WHERE;

    public boolean inIndex() {
      return this == KEY_PART || this == PREDICATE;
    }

    /** Whether it is part of the table's definition. */
    public boolean inDefinition() {
      return inIndex() || this == DEFAULT || this == COMPUTED || inConstraint();
    }

    /** Whether a column takes the expression's value. */
    public boolean isValue() {
      return switch (this) {
        case DEFAULT, COMPUTED, ON_CONFLICT, VALUE, UPSERT_SET, UPDATE_SET -> true;
        case KEY_PART, PREDICATE, CHECK, CONSTRAINT, UPSERT_WHERE, UPDATE_WHERE -> false;
      };
    }

    public boolean immutable() {
      return inIndex() || this == COMPUTED;
    }

    public boolean hasParameters() {
      return this == VALUE || inUpsert() || this == UPDATE_SET || this == UPDATE_WHERE;
    }

    public boolean hasExcludedRow() {
      return this == ON_CONFLICT || inUpsert();
    }

    private boolean inConstraint() {
      return this == CHECK || this == CONSTRAINT;
    }

    private boolean inUpsert() {
      return this == UPSERT_SET || this == UPSERT_WHERE;
    }
  }

  /** A place that belongs to no single column. */
  public static SqlPlace of(Kind kind, String name) {
    return new SqlPlace(kind, name, null);
  }

  /** The place, of a column's value. */
  public SqlPlace of(String column) {
    return new SqlPlace(kind, name, column);
  }
}
