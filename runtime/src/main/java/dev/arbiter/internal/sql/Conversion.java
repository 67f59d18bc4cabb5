package dev.arbiter.internal.sql;

/**
 * How SQL makes a value of a column's type of what is sent.
 *
 * <p>A type that only the server knows may be a domain over one with a length, to which a cast cuts
 * a text in silence where an assignment fails. What reads an array from its text has the elements
 * read by their type's input function, which fails as an assignment does.
 */
public enum Conversion {
  /** A value that is cast. */
  CAST,
  /** A text that is read. */
  READ,
  /** An array that is read, as its type may be such a domain. */
  READ_WHOLE,
  /** An array whose elements are read, as theirs may be such a domain. */
  READ_ELEMENTS;

  /** A parameter of a statement as a value of the type. */
  public String parameter(String type) {
    return switch (this) {
      case CAST -> "?::" + type;
      case READ -> read("?::text", type);
      case READ_WHOLE -> read("?::text[]::text", type);
      case READ_ELEMENTS -> "?::text[]::text::" + type;
    };
  }

  /** A value that came in an array, in which arrays are texts, as one of the type. */
  public String value(String sent, String type) {
    return switch (this) {
      case CAST, READ_ELEMENTS -> "CAST(" + sent + " AS " + type + ")";
      case READ, READ_WHOLE -> read(sent, type);
    };
  }

  private static String read(String text, String type) {
    return "(ARRAY[" + text + "]::text::" + type + "[])[1]";
  }
}
