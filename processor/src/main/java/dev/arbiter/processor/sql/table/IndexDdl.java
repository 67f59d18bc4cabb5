package dev.arbiter.processor.sql.table;

import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.IndexOptions;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code CREATE INDEX}, of a unique index or another one. */
public final class IndexDdl {

  private static final Rendering RENDERING = Rendering.unqualified();

  private final Table table;
  private final String create;
  private final List<KeyPart> parts;
  private final String nulls;
  private final @Nullable Expression where;
  private final IndexOptions options;

  public IndexDdl(Table table, Index index) {
    this.table = table;
    this.create = "CREATE INDEX " + Identifiers.quote(index.name());
    this.parts = index.parts();
    this.nulls = "";
    this.where = index.where();
    this.options = index.options();
  }

  IndexDdl(Table table, UniqueKey key) {
    this.table = table;
    this.create = "CREATE UNIQUE INDEX " + Identifiers.quote(key.name());
    this.parts = key.parts();
    this.nulls = key.nulls() == Nulls.NOT_DISTINCT ? " NULLS NOT DISTINCT" : "";
    this.where = key.where();
    this.options = key.options();
  }

  public String definition() {
    return Layout.clauses(
        create,
        "ON "
            + TableNames.of(table)
            + (options.isBtree() ? " " : " USING " + Identifiers.quote(options.method()) + " ")
            + Layout.list("(", parts(), "    ")
            + ")"
            + include(options)
            + nulls
            + with(options),
        where == null ? "" : "WHERE " + where.tree().render(RENDERING));
  }

  /** The key parts, with their order. */
  public List<String> parts() {
    return parts.stream().map(it -> part(it, RENDERING, true)).toList();
  }

  /** What stands behind the key of a constraint. */
  static String besides(IndexOptions options) {
    return include(options) + with(options);
  }

  private static String include(IndexOptions options) {
    return options.include().isEmpty()
        ? ""
        : options.include().stream()
            .map(Identifiers::quote)
            .collect(Collectors.joining(", ", " INCLUDE (", ")"));
  }

  private static String with(IndexOptions options) {
    return options.with() == null ? "" : " WITH (" + options.with() + ")";
  }

  static String part(KeyPart part, Rendering rendering, boolean withOrder) {
    String expression = part.expression().tree().render(rendering);
    return (part.parenthesised() ? "(" + expression + ")" : expression)
        + (part.collation() == null ? "" : " COLLATE " + part.collation())
        + followedBy(part.operatorClass())
        + (withOrder ? followedBy(part.order()) : "");
  }

  private static String followedBy(@Nullable String clause) {
    return clause == null ? "" : " " + clause;
  }
}
