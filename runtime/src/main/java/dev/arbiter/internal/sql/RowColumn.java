package dev.arbiter.internal.sql;

import org.jspecify.annotations.Nullable;

/**
 * A column as the statements that take rows write it.
 *
 * @param name as SQL writes it
 * @param source where its value comes from
 * @param optional whether a row may leave the value out
 * @param type its declared type
 * @param cast the type that a single value is cast to
 * @param element the type as which values travel in an array
 * @param converted the type that a value from an array is made one of; null if it is one already
 * @param conversion how values that are sent are made ones of the type
 * @param otherwise what is inserted where a row leaves the value out; null without a default
 */
public record RowColumn(
    String name,
    Source source,
    boolean optional,
    String type,
    String cast,
    String element,
    @Nullable String converted,
    Conversion conversion,
    @Nullable String otherwise) {

  /** Where the value of a column comes from. */
  public enum Source {
    /** From the row. */
    ROW,
    /** From the row, or from a sequence whose column the statement does not mention then. */
    ROW_OR_SEQUENCE,
    /** From the server alone. */
    SERVER
  }

  /**
   * A column whose values are bound and cast as ones of its type.
   *
   * @param otherwise the operand of DEFAULT; null without a default
   */
  public static RowColumn of(
      String name, Source source, boolean optional, String type, @Nullable String otherwise) {
    String cast = withoutLength(type);
    return new RowColumn(
        name, source, optional, type, cast, cast, null, Conversion.CAST, otherwise);
  }

  /** Of a type whose length a cast would enforce in silence, the type without it. */
  private static String withoutLength(String type) {
    String array = type.endsWith("[]") ? "[]" : "";
    String single = type.substring(0, type.length() - array.length());
    int length = single.indexOf('(');
    String name = length < 0 ? "" : single.substring(0, length);
    String without = LengthTypes.withoutLength(name.equals("char") ? "bpchar" : name);
    return without == null || !single.endsWith(")") ? type : without + array;
  }

  /** This column, with values that travel in arrays as another type's and are cast there. */
  public RowColumn sentAs(String sent) {
    return new RowColumn(name, source, optional, type, cast, sent, cast, conversion, otherwise);
  }

  /** This column, of a type that may be a domain, with values that are texts. */
  public RowColumn read() {
    return new RowColumn(
        name, source, optional, type, cast, "text", cast, Conversion.READ, otherwise);
  }

  /** This column, with a default that is cast to its type. */
  public RowColumn casting() {
    return otherwise("CAST((" + otherwise + ") AS " + cast + ")");
  }

  /** This column, with another text for its default. */
  public RowColumn otherwise(String text) {
    return new RowColumn(name, source, optional, type, cast, element, converted, conversion, text);
  }

  boolean isInserted() {
    return source != Source.SERVER;
  }

  boolean isOfSequence() {
    return source == Source.ROW_OR_SEQUENCE;
  }

  /** {@code ?::uuid}. */
  String parameter() {
    return conversion.parameter(cast);
  }

  /** A single value, as it will be stored. */
  String storedParameter() {
    return isLimited() ? "CAST(" + parameter() + " AS " + type + ")" : parameter();
  }

  /** A single value, or the default where it is left out. */
  String value() {
    return choice("  ", "?", parameter());
  }

  /** The value of a row {@code u} that came in arrays. */
  String received(String supplied) {
    return choice("    ", supplied, converted("u." + name));
  }

  private String choice(String before, String supplied, String value) {
    return otherwise == null || source != Source.ROW
        ? value
        : Lines.choice(before, supplied, value, otherwise);
  }

  /** An element of an array, as the column compares it. */
  String converted(String element) {
    return converted == null ? element : conversion.value(element, converted);
  }

  /** The value of a row {@code s}, as it will be stored. */
  String stored() {
    return isLimited() ? "CAST((s." + name + ") AS " + type + ")" : "s." + name;
  }

  private boolean isLimited() {
    int length = type.indexOf('(');
    return length > 0 && LengthTypes.isCut(type.substring(0, length));
  }
}
