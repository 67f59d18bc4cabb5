package dev.arbiter.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How a Citus cluster distributes the rows of a table.
 *
 * @param column by whose value; null unless it is by a column
 */
public record Distribution(Kind kind, @Nullable String column) {

  public static final Distribution NONE = new Distribution(Kind.NONE, null);

  /** On every server all rows. */
  public static final Distribution REFERENCE = new Distribution(Kind.REFERENCE, null);

  /** What a record says of it. */
  public enum Kind {
    NONE,
    COLUMN,
    REFERENCE
  }

  public static Distribution by(String column) {
    return new Distribution(Kind.COLUMN, column);
  }

  /** Whether the statements have to be such as Citus runs. */
  public boolean isDeclared() {
    return kind != Kind.NONE;
  }
}
