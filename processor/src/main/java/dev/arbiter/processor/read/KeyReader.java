package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.Fragment;
import dev.arbiter.processor.sql.IndexNames;
import dev.arbiter.processor.sql.KeyPartSyntax;
import dev.arbiter.processor.sql.Nullness;
import dev.arbiter.processor.sql.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the conflict targets of a record: primary key, unique constraints, unique indexes. */
final class KeyReader {

  private final TypeElement record;
  private final String table;
  private final List<Column> columns;
  private final Scope scope;
  private final ExpressionChecks checks;
  private final Problems problems;

  KeyReader(
      TypeElement record,
      String table,
      List<Column> columns,
      Scope scope,
      ExpressionChecks checks,
      Problems problems) {
    this.record = record;
    this.table = table;
    this.columns = columns;
    this.scope = scope;
    this.checks = checks;
    this.problems = problems;
  }

  List<UniqueKey> read(Annotation tableAnnotation) {
    List<UniqueKey> keys = new ArrayList<>();
    primaryKey(tableAnnotation).ifPresent(keys::add);
    for (RecordComponentElement component : record.getRecordComponents()) {
      Element place = Nullability.field(component);
      Annotation.find(component, place, "Unique")
          .flatMap(it -> constraint(component, it))
          .ifPresent(keys::add);
    }
    for (Annotation index : Annotation.findAll(record, record, "UniqueIndex", "UniqueIndexes")) {
      index(index).ifPresent(keys::add);
    }
    return keys;
  }

  private Optional<UniqueKey> primaryKey(Annotation tableAnnotation) {
    List<KeyPart> parts = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (Annotation.find(component, "Id").isPresent()) {
        column(component).map(KeyPart::of).ifPresent(parts::add);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String declared = tableAnnotation.stringOrNull("primaryKey");
    return Optional.of(
        new UniqueKey(
            UniqueKey.Kind.PRIMARY_KEY,
            declared == null ? IndexNames.primaryKey(table) : declared,
            "Id",
            parts,
            null,
            Nulls.UNSPECIFIED,
            ElementOrigin.of(record)));
  }

  private Optional<UniqueKey> constraint(RecordComponentElement component, Annotation unique) {
    return column(component)
        .map(
            column -> {
              String declared = unique.stringOrNull("name");
              return decided(
                  new UniqueKey(
                      UniqueKey.Kind.CONSTRAINT,
                      declared == null ? IndexNames.constraint(table, column.name()) : declared,
                      suffix(unique, List.of(column.name())),
                      List.of(KeyPart.of(column)),
                      null,
                      nulls(unique),
                      unique.origin()),
                  List.of(unique.origin()));
            });
  }

  private Optional<UniqueKey> index(Annotation index) {
    List<Annotation.Text> expressions = index.texts("expr");
    @Nullable String where = index.has("where") ? index.string("where") : null;
    boolean usable = true;
    if (expressions.isEmpty()) {
      problems.add(
          Tag.EMPTY_EXPRESSION,
          index.origin("expr"),
          "@UniqueIndex of \"%s\" has no key part; name a column or write an expression"
              .formatted(table));
      usable = false;
    }
    for (Annotation.Text expression : expressions) {
      usable &= checks.keyPart(expression);
    }
    if (where != null) {
      usable &= checks.predicate(index.text("where"));
    }
    if (!usable) {
      return Optional.empty();
    }
    Set<String> notNull = notNullColumns(where);
    List<KeyPart> parts = expressions.stream().map(it -> part(it.text(), notNull)).toList();
    List<String> mentions = parts.stream().flatMap(it -> it.mentions().stream()).distinct().toList();
    String declared = index.stringOrNull("name");
    return Optional.of(
        decided(
            new UniqueKey(
                UniqueKey.Kind.INDEX,
                declared == null ? IndexNames.index(table, mentions) : declared,
                suffix(index, mentions),
                parts,
                where,
                nulls(index),
                index.origin()),
            expressions.stream().map(Annotation.Text::origin).toList()));
  }

  private KeyPart part(String sql, Set<String> notNull) {
    KeyPartSyntax syntax = KeyPartSyntax.of(sql, scope);
    Fragment expression = syntax.expression();
    List<String> nullSafe =
        columns.stream()
            .filter(it -> it.nullable() && expression.columns().contains(it.name()))
            .map(Column::name)
            .filter(it -> Nullness.mapsNullAway(expression, it, without(notNull, it)))
            .toList();
    return new KeyPart(
        expression.sql().strip(),
        syntax.column(),
        syntax.needsParentheses(),
        syntax.collation(),
        syntax.operatorClass(),
        syntax.order(),
        List.copyOf(expression.columns()),
        Nullness.neverNull(expression, notNull),
        nullSafe);
  }

  private static Set<String> without(Set<String> columns, String column) {
    Set<String> rest = new HashSet<>(columns);
    rest.remove(column);
    return rest;
  }

  private Set<String> notNullColumns(@Nullable String where) {
    Set<String> notNull =
        columns.stream()
            .filter(it -> !it.nullable())
            .map(Column::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (where != null) {
      notNull.addAll(Nullness.requiredNotNull(Fragment.of(where, scope)));
    }
    return notNull;
  }

  /** The user says what NULLs mean wherever a part of the key can be one. */
  private UniqueKey decided(UniqueKey key, List<Origin> partOrigins) {
    if (key.nulls() != Nulls.UNSPECIFIED) {
      return key;
    }
    for (int i = 0; i < key.parts().size(); i++) {
      KeyPart part = key.parts().get(i);
      if (!part.neverNull()) {
        problems.add(
            Tag.NULLS_UNDECIDED, partOrigins.get(i), NullAdvice.text(key, part, columns));
      }
    }
    return key;
  }

  private static Nulls nulls(Annotation annotation) {
    return Nulls.valueOf(annotation.constant("nulls"));
  }

  private String suffix(Annotation annotation, List<String> mentions) {
    String declared = annotation.stringOrNull("as");
    if (declared != null) {
      return declared;
    }
    return columns.stream()
        .filter(it -> mentions.contains(it.name()))
        .sorted((a, b) -> mentions.indexOf(a.name()) - mentions.indexOf(b.name()))
        .map(it -> capitalised(it.component()))
        .collect(Collectors.joining("And"));
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Optional<Column> column(RecordComponentElement component) {
    return columns.stream()
        .filter(it -> component.getSimpleName().contentEquals(it.component()))
        .findFirst();
  }
}
