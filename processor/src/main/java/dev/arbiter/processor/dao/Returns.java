package dev.arbiter.processor.dao;

/** What an operation gives back, {@code X} being the record. */
public enum Returns {
  /** {@code X}. */
  ROW,
  /** {@code Optional<X>}. */
  OPTIONAL_ROW,
  /** {@code List<Optional<X>>}. */
  OPTIONAL_ROWS,
  /** {@code Upserted<X>}. */
  UPSERTED,
  /** {@code Optional<Upserted<X>>}. */
  OPTIONAL_UPSERTED,
  /** {@code List<X>}. */
  ROWS,
  /** {@code List<Upserted<X>>}. */
  UPSERTED_ROWS,
  BOOLEAN,
  INT,
  LONG,
  VOID;

  /** Whether inserted rows are told from updated ones. */
  public boolean outcome() {
    return switch (this) {
      case UPSERTED, OPTIONAL_UPSERTED, UPSERTED_ROWS -> true;
      case ROW, OPTIONAL_ROW, ROWS, OPTIONAL_ROWS, BOOLEAN, INT, LONG, VOID -> false;
    };
  }

  /** Whether rows are returned, rather than their number or nothing. */
  public boolean rows() {
    return switch (this) {
      case ROW, OPTIONAL_ROW, UPSERTED, OPTIONAL_UPSERTED, ROWS, OPTIONAL_ROWS, UPSERTED_ROWS ->
          true;
      case BOOLEAN, INT, LONG, VOID -> false;
    };
  }

  /**
   * The type as Java writes it in full.
   *
   * @param row the record's qualified name
   */
  public String typeOf(String row) {
    String upserted = "dev.arbiter.Upserted<" + row + ">";
    return switch (this) {
      case ROW -> row;
      case OPTIONAL_ROW -> "java.util.Optional<" + row + ">";
      case UPSERTED -> upserted;
      case OPTIONAL_UPSERTED -> "java.util.Optional<" + upserted + ">";
      case ROWS -> "java.util.List<" + row + ">";
      case OPTIONAL_ROWS -> "java.util.List<java.util.Optional<" + row + ">>";
      case UPSERTED_ROWS -> "java.util.List<" + upserted + ">";
      case BOOLEAN -> "boolean";
      case INT -> "int";
      case LONG -> "long";
      case VOID -> "void";
    };
  }
}
