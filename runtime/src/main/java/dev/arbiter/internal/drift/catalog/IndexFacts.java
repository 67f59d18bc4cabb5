package dev.arbiter.internal.drift.catalog;

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
 * @param suffix its end, from {@code USING} on: what another table can have, too
 * @param traits what it has besides its key
 */
public record IndexFacts(
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
    String definition,
    String suffix,
    IndexTraits traits) {

  /** What REINDEX CONCURRENTLY calls the copy it builds, and the one that it replaced. */
  private static final Pattern OF_REINDEX = Pattern.compile(".*_cc(?:new|old)[0-9]*");

  /** Copies the lists. */
  public IndexFacts {
    parts = List.copyOf(parts);
    semantics = List.copyOf(semantics);
  }

  /** Whether REINDEX CONCURRENTLY gives such names. */
  public static boolean isNameOfReindex(String name) {
    return OF_REINDEX.matcher(name).matches();
  }

  /** Whether it is the primary key's. */
  public boolean isPrimaryKey() {
    return constraint.equals("p");
  }

  /** Whether it belongs to a constraint. */
  public boolean isConstraint() {
    return !constraint.isEmpty();
  }

  /** Whether rows that conflict in it are refused. */
  public boolean rejectsRows() {
    return (unique || exclusion) && ready;
  }

  /** Whether the server writes the two alike: then there is nothing to ask it. */
  public boolean isWrittenLike(IndexFacts other) {
    return parts.equals(other.parts)
        && semantics.equals(other.semantics)
        && Objects.equals(predicate, other.predicate);
  }
}
