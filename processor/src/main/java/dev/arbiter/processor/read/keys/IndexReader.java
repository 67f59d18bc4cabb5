package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Deferral;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.IndexNames;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Nullness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads a {@code @UniqueIndex} or {@code @Index}. */
final class IndexReader {

  private final SqlTable table;
  private final ExpressionChecks checks;
  private final IndexOptionsReader options;
  private final Problems problems;

  IndexReader(SqlTable table, ExpressionChecks checks, Problems problems) {
    this.table = table;
    this.checks = checks;
    this.options = new IndexOptionsReader(table, checks, problems);
    this.problems = problems;
  }

  /** A {@code @UniqueIndex}; empty, with a problem reported, if PostgreSQL could make none. */
  Optional<DeclaredKey> unique(Annotation index) {
    boolean constraint = index.bool("constraint");
    return read(index, constraint ? IndexNames::constraint : IndexNames::index)
        .flatMap(it -> constraint ? options.constraint(index, it) : Optional.of(it))
        .map(
            it ->
                new DeclaredKey(
                    new UniqueKey(
                        constraint ? UniqueKey.Kind.CONSTRAINT : UniqueKey.Kind.INDEX,
                        it.name(),
                        DeclaredKey.suffix(index, table, it.mentions()),
                        it.parts(),
                        it.where(),
                        DeclaredKey.nulls(index),
                        options.of(index, it.name()),
                        Deferral.NONE,
                        index.bool("target"),
                        index.origin()),
                    index,
                    it.origins()));
  }

  /** An {@code @Index}; empty, with a problem reported, if PostgreSQL could make none. */
  Optional<Index> plain(Annotation index) {
    return read(index, IndexNames::index)
        .map(
            it ->
                new Index(
                    it.name(),
                    it.parts(),
                    it.where(),
                    options.of(index, it.name()),
                    index.origin("name")));
  }

  private Optional<IndexParts> read(
      Annotation index, BiFunction<String, List<String>, String> defaultName) {
    Optional<Annotation.Text> where =
        index.has("where") ? Optional.of(index.text("where")) : Optional.empty();
    Optional<Fragment> predicate = where.map(it -> table.fragment(it.text()));
    List<Annotation.Text> expressions = index.texts("expr");
    if (!readable(index, expressions, predicate)) {
      return Optional.empty();
    }
    List<KeyPartSyntax> parts =
        expressions.stream().map(it -> KeyPartSyntax.of(it.text(), table.scope())).toList();
    List<String> mentions =
        parts.stream().flatMap(it -> it.expression().columns().stream()).distinct().toList();
    String declared = index.stringOrNull("name");
    String name = declared == null ? defaultName.apply(table.name(), mentions) : declared;
    String place = "index \"%s\" of \"%s\"".formatted(name, table.name());
    SqlPlace ofWhere = SqlPlace.of(SqlPlace.Kind.PREDICATE, "where of " + place);
    return Optional.of(
        new IndexParts(
            name,
            mentions,
            parts(parts, expressions, SqlPlace.of(SqlPlace.Kind.KEY_PART, place), predicate),
            predicate
                .map(it -> Expression.of(it, ofWhere, where.orElseThrow().origin()))
                .orElse(null),
            expressions.stream().map(Annotation.Text::origin).toList()));
  }

  private boolean readable(
      Annotation index, List<Annotation.Text> expressions, Optional<Fragment> predicate) {
    String declared = index.stringOrNull("name");
    String name =
        declared == null
            ? "an index of \"%s\"".formatted(table.name())
            : "index \"%s\" of \"%s\"".formatted(declared, table.name());
    boolean readable = !expressions.isEmpty();
    if (!readable) {
      problems.add(
          Tag.EMPTY_EXPRESSION,
          index.origin("expr"),
          "expr is empty, in %s; a key has one part or more; name a column or write an expression"
              .formatted(name));
    }
    SqlPlace part = SqlPlace.of(SqlPlace.Kind.KEY_PART, name);
    for (Annotation.Text it : expressions) {
      readable &= checks.keyPart(it, part);
    }
    if (predicate.isPresent()) {
      SqlPlace place = SqlPlace.of(SqlPlace.Kind.PREDICATE, "where of " + name);
      readable &= checks.expression(index.text("where"), predicate.get(), place);
    }
    return readable;
  }

  private List<KeyPart> parts(
      List<KeyPartSyntax> parts,
      List<Annotation.Text> texts,
      SqlPlace place,
      Optional<Fragment> where) {
    Set<String> notNull = notNullColumns(where);
    List<KeyPart> read = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      KeyPartSyntax syntax = parts.get(i);
      Annotation.Text text = texts.get(i);
      Expression expression =
          new Expression(
              syntax.expression(), text.text(), syntax.expressionOffset(), place, text.origin());
      read.add(part(syntax, expression, where, notNull));
    }
    return read;
  }

  private KeyPart part(
      KeyPartSyntax syntax, Expression written, Optional<Fragment> where, Set<String> notNull) {
    Fragment expression = syntax.expression();
    List<String> nullSafe =
        table.columns().stream()
            .filter(it -> it.nullable() && expression.columns().contains(it.name()))
            .map(Column::name)
            .filter(it -> Nullness.mapsNullAway(expression, it, notNull))
            .toList();
    boolean required = where.filter(it -> Nullness.requiresNotNull(it, expression)).isPresent();
    return new KeyPart(
        written,
        syntax.column(),
        syntax.needsParentheses(),
        syntax.collation(),
        syntax.operatorClass(),
        syntax.order(),
        Nullness.neverNull(expression, notNull) || required,
        nullSafe);
  }

  private Set<String> notNullColumns(Optional<Fragment> where) {
    Set<String> notNull =
        table.columns().stream()
            .filter(it -> !it.nullable())
            .map(Column::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    where.ifPresent(it -> notNull.addAll(Nullness.requiredNotNull(it)));
    return notNull;
  }
}
