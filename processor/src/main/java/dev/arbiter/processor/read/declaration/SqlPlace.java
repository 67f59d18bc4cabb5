package dev.arbiter.processor.read.declaration;

/**
 * Where SQL of the user's stands: what it may hold there, and what messages call the place.
 *
 * @param name for the end of a sentence: {@code an index of "accounts"}
 */
public record SqlPlace(Kind kind, String name) {

  /** The annotation's member. */
  public enum Kind {
    KEY_PART,
    PREDICATE,
    DEFAULT,
    COMPUTED,
    CHECK,
    ON_CONFLICT,
    VALUES,
    UPSERT,
    UPDATE;

    boolean inIndex() {
      return this == KEY_PART || this == PREDICATE;
    }

    /** Whether it is part of the table's definition. */
    boolean inDefinition() {
      return inIndex() || this == DEFAULT || this == COMPUTED || this == CHECK;
    }

    boolean immutable() {
      return inIndex() || this == COMPUTED;
    }

    boolean hasParameters() {
      return this == VALUES || this == UPSERT || this == UPDATE;
    }

    boolean hasExcludedRow() {
      return this == ON_CONFLICT || this == UPSERT;
    }
  }

  public static SqlPlace of(Kind kind, String name) {
    return new SqlPlace(kind, name);
  }
}
