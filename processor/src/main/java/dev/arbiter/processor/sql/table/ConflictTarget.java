package dev.arbiter.processor.sql.table;

import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declared key as every kind of SQL needs it: the index's definition and the conflict target that
 * infers it are written here, from the same parts, and nowhere else.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">ON
 *     CONFLICT</a>
 */
public final class ConflictTarget {

  private final Table table;
  private final UniqueKey key;

  public ConflictTarget(Table table, UniqueKey key) {
    this.table = table;
    this.key = key;
  }

  /**
   * What follows {@code ON CONFLICT}, as JDBC takes it.
   *
   * @param alias the name of the stored row in the statement
   */
  public String target(String alias) {
    Rendering rendering = Rendering.unqualified().withRow(alias).jdbc();
    return Layout.clauses(parenthesised(rendering, false), predicate(rendering));
  }

  /** {@code CREATE UNIQUE INDEX}, or the constraint added to an existing table. */
  public String definition() {
    if (key.kind() != UniqueKey.Kind.INDEX) {
      return "ALTER TABLE " + TableNames.of(table) + " ADD " + constraint();
    }
    Rendering rendering = Rendering.unqualified();
    String nulls = key.nulls() == Nulls.NOT_DISTINCT ? " NULLS NOT DISTINCT" : "";
    return Layout.clauses(
        "CREATE UNIQUE INDEX " + Identifiers.quote(key.name()),
        "ON " + TableNames.of(table) + " " + parenthesised(rendering, true) + nulls,
        predicate(rendering));
  }

  /** A table constraint, for a primary key or unique constraint. */
  public String constraint() {
    String kind = key.primary() ? "PRIMARY KEY" : "UNIQUE";
    return "CONSTRAINT "
        + Identifiers.quote(key.name())
        + " "
        + kind
        + (key.nulls() == Nulls.NOT_DISTINCT ? " NULLS NOT DISTINCT" : "")
        + " "
        + parenthesised(Rendering.unqualified(), false);
  }

  /** The key parts as the definition has them. */
  public List<String> parts() {
    return parts(Rendering.unqualified(), key.kind() == UniqueKey.Kind.INDEX).toList();
  }

  /** The predicate as the definition has it; null if the index is not partial. */
  public @Nullable String predicate() {
    return key.where() == null ? null : key.where().tree().render(Rendering.unqualified());
  }

  private String parenthesised(Rendering rendering, boolean withOrder) {
    return Layout.list("(", parts(rendering, withOrder).toList(), "    ") + ")";
  }

  private Stream<String> parts(Rendering rendering, boolean withOrder) {
    return key.parts().stream().map(part -> part(part, rendering, withOrder));
  }

  private String part(KeyPart part, Rendering rendering, boolean withOrder) {
    String expression = part.expression().tree().render(rendering);
    return (part.parenthesised() ? "(" + expression + ")" : expression)
        + (part.collation() == null ? "" : " COLLATE " + part.collation())
        + followedBy(part.operatorClass())
        + (withOrder ? followedBy(part.order()) : "");
  }

  private static String followedBy(@Nullable String clause) {
    return clause == null ? "" : " " + clause;
  }

  private String predicate(Rendering rendering) {
    return key.where() == null ? "" : "WHERE " + key.where().tree().render(rendering);
  }
}
