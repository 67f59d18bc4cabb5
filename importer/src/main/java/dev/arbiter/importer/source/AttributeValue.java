package dev.arbiter.importer.source;

/** What an annotation's attribute has. */
public sealed interface AttributeValue {

  /** A text, such as SQL. */
  record Text(String text) implements AttributeValue {}

  /**
   * A constant of a class, or the class itself.
   *
   * @param type the class's qualified name
   * @param member what follows it: {@code .class}, {@code .DISTINCT}
   */
  record OfClass(String type, String member) implements AttributeValue {}

  /** {@code true} or {@code false}. */
  record Flag(boolean value) implements AttributeValue {}
}
