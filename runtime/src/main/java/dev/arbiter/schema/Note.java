package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

/**
 * Something about a table that is worth knowing and no difference.
 *
 * @param table the table as SQL would write it
 * @param text what is to be known, a sentence or two
 */
public record Note(String table, String text) {

  /** Checks that nothing is null. */
  public Note {
    requireNonNull(table, "table");
    requireNonNull(text, "text");
  }
}
