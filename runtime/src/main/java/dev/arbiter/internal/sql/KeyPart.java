package dev.arbiter.internal.sql;

/**
 * A part of a key.
 *
 * @param stored the part, of a stored row
 * @param sought the part, of values that stand for columns: {@code LOWER({email})}
 * @param nullable whether it can be NULL, so that the row conflicts with none
 */
public record KeyPart(String stored, String sought, boolean nullable) {

  /** Whether it is a column and nothing else. */
  boolean isColumn() {
    return sought.equals("{" + stored + "}");
  }
}
