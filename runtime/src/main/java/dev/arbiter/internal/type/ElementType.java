package dev.arbiter.internal.type;

/**
 * The SQL type as which values travel in an array.
 *
 * @param name the type's name, without modifiers
 * @param oid the number of the type on every PostgreSQL server; zero for a type whose arrays are
 *     sent as text, as it has no number of that kind or no binary form here
 * @param arrayOid the number of the type of its arrays
 * @param width how many bytes a value takes, or most of them do
 */
public record ElementType(String name, int oid, int arrayOid, int width) {

  private static final int UNKNOWN = 0;

  /** Text, and what is cast from text. */
  public static final ElementType TEXT = new ElementType("text", 25, 1009, 20);

  /** A type whose arrays are sent as text. */
  public static ElementType asText(String name, int width) {
    return new ElementType(name, UNKNOWN, UNKNOWN, width);
  }

  /** Whether arrays of the type can be sent in binary. */
  public boolean isBinary() {
    return oid != UNKNOWN;
  }
}
