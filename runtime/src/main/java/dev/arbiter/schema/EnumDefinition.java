package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enum type of PostgreSQL that a column has, or, if it is not {@code created}, that a column may
 * have: only the server knows whether its type is one.
 *
 * @param schema the type's schema; null if the {@code search_path} finds it
 * @param identifier the type's name without its schema
 * @param labels its labels in their order, which is that of the values
 * @param created whether {@link Schema} creates it; else it takes the type to exist
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated Types</a>
 */
public record EnumDefinition(
    @Nullable Identifier schema, Identifier identifier, List<String> labels, boolean created) {

  /** A type that {@link Schema} creates. */
  public EnumDefinition(@Nullable Identifier schema, Identifier identifier, List<String> labels) {
    this(schema, identifier, labels, true);
  }

  /** Checks that nothing is null that must not be, and takes a copy of the list. */
  public EnumDefinition {
    requireNonNull(identifier, "identifier");
    labels = List.copyOf(labels);
  }

  /**
   * The type of a Java enum's values, which the {@code search_path} finds.
   *
   * @param name as SQL writes it
   * @param values the constants in their order
   */
  public static <E extends Enum<E>> EnumDefinition of(
      String name, E[] values, Function<? super E, @Nullable String> label) {
    return new EnumDefinition(null, Identifier.of(name), labels(values, label));
  }

  /** This type in a schema, as SQL writes it. */
  public EnumDefinition inSchema(String schema) {
    return new EnumDefinition(Identifier.of(schema), identifier, labels, created);
  }

  /** This type where {@link Schema} takes it to exist. */
  public EnumDefinition existing() {
    return new EnumDefinition(schema, identifier, labels, false);
  }

  /** A constant that a class file has since the DAO was compiled has no label yet. */
  private static <E extends Enum<E>> List<String> labels(
      E[] values, Function<? super E, @Nullable String> label) {
    return Arrays.stream(values).map(it -> requireNonNullElse(label.apply(it), it.name())).toList();
  }

  /** Its name as SQL would write it, quoted and qualified where needed. */
  public String name() {
    return schema == null ? identifier.sql() : schema.sql() + "." + identifier.sql();
  }

  /** The statement that creates it, ended by a semicolon. */
  public String ddl() {
    return "CREATE TYPE "
        + name()
        + " AS ENUM ("
        + labels.stream().map(EnumDefinition::literal).collect(joining(", "))
        + ");";
  }

  private static String literal(String label) {
    return "'" + label.replace("'", "''") + "'";
  }
}
