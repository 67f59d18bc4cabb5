package dev.arbiter.processor.scan.judge;

/**
 * A place in an expression that stands for a column or parameter.
 *
 * @param name the column's name as the catalog holds it, or the parameter's; for {@code UNKNOWN}
 *     the name that is no column, with its qualifiers if they are not the table's
 * @param start offset of the first character, qualifiers included
 * @param end offset behind the last one
 */
public record Mention(Kind kind, String name, int start, int end) {

  /** What a mention stands for. */
  public enum Kind {
    /** A column of the stored row. */
    STORED,
    /** The stored row as a whole, by the table's name. */
    ROW,
    /** {@code excluded.column}, of the row proposed for insertion. */
    EXCLUDED,
    /** {@code :name}. */
    PARAMETER,
    /** Surely meant as a column, and none of the table. */
    UNKNOWN,
    /** A keyword that is the name of a column or of the table, without its quotes. */
    KEYWORD
  }
}
