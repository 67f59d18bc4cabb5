package dev.arbiter.processor.model.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, taken apart.
 *
 * @param text as it is declared, and as definitions write it
 * @param uncollated the text without its collation, as CAST takes it
 * @param schema null unless the type's name is qualified
 * @param name as the catalog holds it, {@code int4[]} aside: PostgreSQL's own types have their
 *     usual names, {@code integer} say, however they are spelt
 * @param modifiers what limits the type, as written: {@code 6} and {@code 2} of {@code numeric(6,
 *     2)}; those that PostgreSQL implies included
 * @param element the elements' type, if it is an array
 * @param collation as written
 */
public record SqlType(
    String text,
    String uncollated,
    Family family,
    @Nullable String schema,
    String name,
    List<String> modifiers,
    @Nullable SqlType element,
    @Nullable String collation) {

  /** The types that PostgreSQL compares with each other. */
  public enum Family {
    TEXT,
    BITS,
    NUMBER,
    BOOLEAN,
    UUID,
    DATE,
    TIME,
    INTERVAL,
    BYTES,
    ARRAY,
    /** Domains, types of the user's and of extensions, and what nothing here asks for. */
    OTHER
  }

  public SqlType {
    modifiers = List.copyOf(modifiers);
  }

  /** Whether it is that type of PostgreSQL's, by its usual name, with or without modifiers. */
  public boolean is(String usualName) {
    return element == null && schema == null && name.equals(usualName);
  }

  /** Whether nothing is said but the name: no length, precision or collation. */
  public boolean isPlain() {
    return modifiers.isEmpty() && element == null && collation == null;
  }

  /**
   * Whether PostgreSQL may be able to compare the two: only the server knows types of the user's.
   */
  public boolean mayCompareWith(SqlType other) {
    return family == other.family || family == Family.OTHER || other.family == Family.OTHER;
  }

  @Override
  public String toString() {
    return text;
  }
}
