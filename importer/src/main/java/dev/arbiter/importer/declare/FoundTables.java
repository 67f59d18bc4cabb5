package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.Catalog;
import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogDistribution;
import dev.arbiter.importer.catalog.CatalogForeignKey;
import dev.arbiter.importer.catalog.CatalogIndex;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.ColumnDefinition.Generation;
import dev.arbiter.schema.ConstraintDefinition;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.ReferenceDefinition.Action;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a catalog as definitions without statements, for those who look at them: all that a
 * definition can say. A foreign key that only PostgreSQL's own words can say, with {@code MATCH
 * FULL}, is a plain one.
 */
public final class FoundTables {

  private static final Map<Character, Action> ACTIONS =
      Map.of(
          'r', Action.RESTRICT,
          'c', Action.CASCADE,
          'n', Action.SET_NULL,
          'd', Action.SET_DEFAULT);

  private final Map<Long, CatalogTable> byOid;

  private FoundTables(Catalog catalog) {
    this.byOid =
        catalog.tables().stream().collect(Collectors.toMap(CatalogTable::oid, Function.identity()));
  }

  /** All of them, in the catalog's order. */
  public static List<TableDefinition> of(Catalog catalog) {
    FoundTables found = new FoundTables(catalog);
    return catalog.tables().stream().map(found::table).toList();
  }

  private TableDefinition table(CatalogTable table) {
    String name = Identifiers.quote(table.name());
    TableDefinition.Builder builder =
        table.visible()
            ? TableDefinition.of(name)
            : TableDefinition.of(Identifiers.quote(table.schema()), name);
    builder
        .columns(table.columns().stream().map(FoundTables::column).toArray(ColumnDefinition[]::new))
        .references(
            table.foreignKeys().stream()
                .filter(it -> byOid.containsKey(it.table()))
                .map(this::reference)
                .toArray(ReferenceDefinition[]::new));
    table.checks().forEach(it -> builder.check(Identifiers.quote(it.name()), it.expression()));
    if (table.partitionKey() != null) {
      builder.partitionBy(table.partitionKey());
    }
    CatalogDistribution distribution = table.distribution();
    if (distribution != null) {
      if (distribution.column() == null) {
        builder.reference();
      } else {
        builder.distributedBy(Identifiers.quote(distribution.column()));
      }
    }
    if (!table.options().isEmpty()) {
      builder.with(String.join(", ", table.options()));
    }
    indexes(table, builder);
    return builder.build();
  }

  private static ColumnDefinition column(CatalogColumn column) {
    String collation = column.type().collation();
    return new ColumnDefinition(
        identifier(column.name()),
        column.type().sql() + (collation == null ? "" : " COLLATE " + collation),
        !column.notNull(),
        generation(column.source()),
        switch (column.source()) {
          case DEFAULT, STORED, VIRTUAL -> column.expression();
          case NONE, SERIAL, IDENTITY_BY_DEFAULT, IDENTITY_ALWAYS -> null;
        },
        List.of());
  }

  private static Generation generation(CatalogColumn.Source source) {
    return switch (source) {
      case NONE -> Generation.NONE;
      case DEFAULT -> Generation.DEFAULT;
      case SERIAL -> Generation.SERIAL;
      case IDENTITY_BY_DEFAULT -> Generation.IDENTITY_BY_DEFAULT;
      case IDENTITY_ALWAYS -> Generation.IDENTITY_ALWAYS;
      case STORED -> Generation.STORED;
      case VIRTUAL -> Generation.VIRTUAL;
    };
  }

  private static void indexes(CatalogTable table, TableDefinition.Builder builder) {
    List<IndexDefinition> indexes = new ArrayList<>();
    List<ConstraintDefinition> constraints = new ArrayList<>();
    for (CatalogIndex index : table.indexes()) {
      String constraint = index.constraint();
      if (constraint != null && !index.plain()) {
        constraints.add(ConstraintDefinition.of(Identifiers.quote(index.name()), constraint));
      } else if (index.valid()) {
        indexes.add(index(table, index));
      }
    }
    builder
        .indexes(indexes.toArray(IndexDefinition[]::new))
        .constraints(constraints.toArray(ConstraintDefinition[]::new));
  }

  private static IndexDefinition index(CatalogTable table, CatalogIndex found) {
    Scope scope = KeyColumns.scope(table);
    IndexText text = IndexText.parse(found.definition(), scope);
    String[] parts = text.parts().stream().map(it -> part(it, scope)).toArray(String[]::new);
    IndexDefinition index =
        kind(found, Identifiers.quote(found.name()), qualified(table), parts)
            .using(text.method())
            .include(text.include().stream().map(Identifiers::quote).toArray(String[]::new));
    if (text.nullsNotDistinct()) {
      index = index.withNullsNotDistinct();
    }
    if (text.predicate() != null) {
      index = index.where(text.predicate());
    }
    if (!text.with().isEmpty()) {
      index = index.with(text.with());
    }
    if (found.deferrable()) {
      index = found.deferred() ? index.initiallyDeferred() : index.deferrable();
    }
    return index;
  }

  /** As {@code CREATE INDEX} takes it: {@link IndexText} leaves out parentheses. */
  private static String part(String text, Scope scope) {
    return KeyPartSyntax.of(text, scope).needsParentheses() ? "(" + text + ")" : text;
  }

  private static IndexDefinition kind(
      CatalogIndex found, String name, String table, String... parts) {
    if (found.primary()) {
      return IndexDefinition.primaryKey(name, table, parts);
    }
    if (found.constraint() != null) {
      return IndexDefinition.uniqueConstraint(name, table, parts);
    }
    return found.unique()
        ? IndexDefinition.uniqueIndex(name, table, parts)
        : IndexDefinition.index(name, table, parts);
  }

  private ReferenceDefinition reference(CatalogForeignKey key) {
    ReferenceDefinition reference =
        ReferenceDefinition.of(
                key.columns().stream().map(Identifiers::quote).toList(),
                qualified(byOid.get(key.table())),
                key.to().stream().map(Identifiers::quote).toList())
            .named(Identifiers.quote(key.name()))
            .onDelete(ACTIONS.getOrDefault(key.onDelete(), Action.NO_ACTION))
            .onUpdate(ACTIONS.getOrDefault(key.onUpdate(), Action.NO_ACTION));
    if (key.deferrable()) {
      return key.deferred() ? reference.initiallyDeferred() : reference.deferrable();
    }
    return reference;
  }

  private static String qualified(@Nullable CatalogTable table) {
    if (table == null) {
      throw new IllegalStateException("a foreign key to no table");
    }
    String name = Identifiers.quote(table.name());
    return table.visible() ? name : Identifiers.quote(table.schema()) + "." + name;
  }

  private static Identifier identifier(String name) {
    return new Identifier(name, Identifiers.quote(name));
  }
}
