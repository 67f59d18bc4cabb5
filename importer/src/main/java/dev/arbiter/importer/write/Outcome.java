package dev.arbiter.importer.write;

/**
 * What became of a file.
 *
 * @param file its path below the folder
 * @param difference what an edited file would have had changed; empty for all others
 */
public record Outcome(String file, Kind kind, String difference) {

  /** What can become of a file. */
  public enum Kind {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** A person has edited it: it was left alone. */
    EDITED
  }
}
