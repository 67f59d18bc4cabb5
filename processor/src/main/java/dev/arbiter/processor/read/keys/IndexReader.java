package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.IndexNames;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlPlace;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Nullness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a {@code @UniqueIndex}. */
final class IndexReader {

  private final SqlTable table;
  private final ExpressionChecks checks;
  private final Problems problems;

  IndexReader(SqlTable table, ExpressionChecks checks, Problems problems) {
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  /** Empty, with a problem reported, if PostgreSQL could not make such an index. */
  Optional<DeclaredKey> read(Annotation index) {
    @Nullable String where = index.has("where") ? index.string("where") : null;
    if (!readable(index, where != null)) {
      return Optional.empty();
    }
    List<Annotation.Text> expressions = index.texts("expr");
    Set<String> notNull = notNullColumns(where);
    List<KeyPart> parts = expressions.stream().map(it -> part(it.text(), where, notNull)).toList();
    List<String> mentions =
        parts.stream().flatMap(it -> it.mentions().stream()).distinct().toList();
    String declared = index.stringOrNull("name");
    UniqueKey key =
        new UniqueKey(
            UniqueKey.Kind.INDEX,
            declared == null ? IndexNames.index(table.name(), mentions) : declared,
            DeclaredKey.suffix(index, table, mentions),
            parts,
            where,
            DeclaredKey.nulls(index),
            index.origin());
    return Optional.of(
        new DeclaredKey(key, index, expressions.stream().map(Annotation.Text::origin).toList()));
  }

  private boolean readable(Annotation index, boolean partial) {
    String declared = index.stringOrNull("name");
    String name =
        declared == null
            ? "an index of \"%s\"".formatted(table.name())
            : "index \"%s\" of \"%s\"".formatted(declared, table.name());
    List<Annotation.Text> expressions = index.texts("expr");
    boolean readable = !expressions.isEmpty();
    if (!readable) {
      problems.add(
          Tag.EMPTY_EXPRESSION,
          index.origin("expr"),
          "expr is empty, in %s; a key has one part or more; name a column or write an expression"
              .formatted(name));
    }
    for (Annotation.Text expression : expressions) {
      readable &= checks.expression(expression, SqlPlace.of(SqlPlace.Kind.KEY_PART, name));
    }
    if (partial) {
      SqlPlace place = SqlPlace.of(SqlPlace.Kind.PREDICATE, "where of " + name);
      readable &= checks.expression(index.text("where"), place);
    }
    return readable;
  }

  private KeyPart part(String sql, @Nullable String where, Set<String> notNull) {
    KeyPartSyntax syntax = KeyPartSyntax.of(sql, table.scope());
    Fragment expression = syntax.expression();
    List<String> nullSafe =
        table.columns().stream()
            .filter(it -> it.nullable() && expression.columns().contains(it.name()))
            .map(Column::name)
            .filter(it -> Nullness.mapsNullAway(expression, it, notNull))
            .toList();
    return new KeyPart(
        expression.sql().strip(),
        syntax.column(),
        syntax.needsParentheses(),
        syntax.collation(),
        syntax.operatorClass(),
        syntax.order(),
        List.copyOf(expression.columns()),
        Nullness.neverNull(expression, notNull) || requiredNotNull(where, expression),
        nullSafe);
  }

  private boolean requiredNotNull(@Nullable String where, Fragment expression) {
    return where != null && Nullness.requiresNotNull(table.fragment(where), expression);
  }

  private Set<String> notNullColumns(@Nullable String where) {
    Set<String> notNull =
        table.columns().stream()
            .filter(it -> !it.nullable())
            .map(Column::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (where != null) {
      notNull.addAll(Nullness.requiredNotNull(table.fragment(where)));
    }
    return notNull;
  }
}
