package dev.arbiter.internal.drift;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An index of the catalog.
 *
 * @param name its name, unquoted
 * @param written its name as SQL writes it, qualified where the search_path needs it
 * @param constraint {@code pg_constraint.contype} if it is a constraint's, else empty
 * @param parts its key parts as a conflict target writes them
 * @param semantics the operator class and collation of each
 * @param definition the statement that creates it
 */
record IndexFacts(
    long oid,
    String name,
    String written,
    String constraint,
    boolean unique,
    boolean exclusion,
    boolean immediate,
    boolean valid,
    boolean ready,
    boolean nullsNotDistinct,
    List<String> parts,
    List<String> semantics,
    @Nullable String predicate,
    String definition) {

  /** What REINDEX CONCURRENTLY calls the copy it builds, and the one that it replaced. */
  private static final Pattern OF_REINDEX = Pattern.compile(".*_cc(?:new|old)[0-9]*");

  IndexFacts {
    parts = List.copyOf(parts);
    semantics = List.copyOf(semantics);
  }

  static boolean isNameOfReindex(String name) {
    return OF_REINDEX.matcher(name).matches();
  }

  boolean isPrimaryKey() {
    return constraint.equals("p");
  }

  boolean isConstraint() {
    return !constraint.isEmpty();
  }

  boolean rejectsRows() {
    return (unique || exclusion) && ready;
  }

  /** Whether the server writes the two alike: then there is nothing to ask it. */
  boolean isWrittenLike(IndexFacts other) {
    return parts.equals(other.parts)
        && semantics.equals(other.semantics)
        && Objects.equals(predicate, other.predicate);
  }

  /** From {@code USING} on: what another table can have, too. */
  String suffix() {
    SqlToken using =
        SqlTokens.of(definition).stream()
            .filter(it -> it.isWord("USING"))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(definition));
    return definition.substring(using.start());
  }
}
