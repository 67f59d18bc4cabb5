package dev.arbiter.processor.sql.table;

import dev.arbiter.internal.sql.KeyText;
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
    return KeyText.target(parts(rendering, false).toList(), predicate(rendering));
  }

  /** {@code CREATE UNIQUE INDEX}, or the constraint added to an existing table. */
  public String definition() {
    return key.kind() == UniqueKey.Kind.INDEX
        ? new IndexDdl(table, key).definition()
        : "ALTER TABLE " + TableNames.of(table) + " ADD " + constraint();
  }

  /** A table constraint, for a primary key or unique constraint. */
  public String constraint() {
    return "CONSTRAINT "
        + Identifiers.quote(key.name())
        + (key.primary() ? " PRIMARY KEY" : " UNIQUE")
        + (key.nulls() == Nulls.NOT_DISTINCT ? " NULLS NOT DISTINCT" : "")
        + " "
        + KeyText.target(parts(Rendering.unqualified(), false).toList(), null)
        + IndexDdl.besides(key.options())
        + key.deferral().sql();
  }

  /** The key parts as the definition has them. */
  public List<String> parts() {
    return parts(Rendering.unqualified(), key.kind() == UniqueKey.Kind.INDEX).toList();
  }

  /** The predicate as the definition has it; null if the index is not partial. */
  public @Nullable String predicate() {
    return predicate(Rendering.unqualified());
  }

  private Stream<String> parts(Rendering rendering, boolean withOrder) {
    return key.parts().stream().map(part -> IndexDdl.part(part, rendering, withOrder));
  }

  private @Nullable String predicate(Rendering rendering) {
    return key.where() == null ? null : key.where().tree().render(rendering);
  }
}
