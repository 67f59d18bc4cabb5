package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogIndex;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.processor.model.IndexNames;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Declares the indexes of a table, and the constraints that they serve. */
final class IndexDeclarations {

  private static final String NULLS = "dev.arbiter.Nulls";

  private final CatalogTable table;
  private final Scope scope;
  private final KeyNulls nulls;
  private final List<String> primaryKey;
  private final Suffixes suffixes;
  private final Remarks remarks;
  private final List<JavaAnnotation> ofTable = new ArrayList<>();
  private final Map<String, JavaAnnotation> ofColumns = new LinkedHashMap<>();
  private final List<KeyShape> shapes = new ArrayList<>();
  private boolean constantPart;

  IndexDeclarations(
      CatalogTable table,
      List<String> primaryKey,
      Map<String, String> components,
      Remarks remarks) {
    this.table = table;
    this.scope = KeyColumns.scope(table);
    this.nulls = new KeyNulls(table, scope);
    this.primaryKey = primaryKey;
    this.suffixes = new Suffixes(table.name(), components, !primaryKey.isEmpty());
    this.remarks = remarks;
  }

  /** What stands on the record, in the order of the indexes' names. */
  List<JavaAnnotation> ofTable() {
    return List.copyOf(ofTable);
  }

  /** Whether a key has a part that is the same for all rows, of which the processor warns. */
  boolean hasConstantPart() {
    return constantPart;
  }

  /** What stands on components, by the columns' names. */
  Map<String, JavaAnnotation> ofColumns() {
    return Map.copyOf(ofColumns);
  }

  IndexDeclarations run() {
    if (!primaryKey.isEmpty()) {
      shapes.add(KeyShape.ofColumns(primaryKey));
    }
    List<CatalogIndex> constraints =
        table.indexes().stream().filter(it -> it.constraint() != null).toList();
    constraints.forEach(this::constraint);
    table.indexes().stream().filter(it -> it.constraint() == null).forEach(this::index);
    return this;
  }

  private void constraint(CatalogIndex index) {
    IndexText text = IndexText.parse(index.definition(), scope);
    if (index.primary() && KeyColumns.isUsual(index, text)) {
      if (!text.with().isEmpty()) {
        remarks.add("the primary key's WITH (" + text.with() + ")");
      }
      return;
    }
    boolean oneColumn = text.parts().size() == 1 && text.include().isEmpty();
    if (!index.plain() || index.primary() || (index.deferrable() && !oneColumn)) {
      ofTable.add(
          JavaAnnotation.of("Constraint")
              .text("name", index.name())
              .text("value", String.valueOf(index.constraint())));
    } else if (oneColumn && text.with().isEmpty()) {
      unique(index, text);
    } else {
      ofTable.add(uniqueIndex(index, text));
    }
  }

  private void unique(CatalogIndex index, IndexText text) {
    String column = KeyPartSyntax.of(text.parts().get(0), scope).column();
    if (column == null || ofColumns.containsKey(column)) {
      ofTable.add(uniqueIndex(index, text));
      return;
    }
    JavaAnnotation unique = JavaAnnotation.of("Unique");
    if (!IndexNames.constraint(table.name(), List.of(column)).equals(index.name())) {
      unique = unique.text("name", index.name());
    }
    if (index.deferrable()) {
      unique = unique.flag(index.deferred() ? "initiallyDeferred" : "deferrable", true);
      unique = index.deferred() ? unique.flag("deferrable", true) : unique;
      ofColumns.put(column, withNulls(unique, text, false));
    } else {
      ofColumns.put(column, withTarget(unique, index, text));
    }
  }

  private void index(CatalogIndex index) {
    if (!index.valid()) {
      remarks.add("an index that is not valid: " + index.definition());
      return;
    }
    IndexText text = IndexText.parse(index.definition(), scope);
    ofTable.add(index.unique() ? uniqueIndex(index, text) : plainIndex(index, text));
  }

  private JavaAnnotation uniqueIndex(CatalogIndex index, IndexText text) {
    JavaAnnotation unique = parts(JavaAnnotation.of("UniqueIndex"), text);
    unique = named(unique, index, text);
    if (index.constraint() != null) {
      unique = unique.flag("constraint", true);
    }
    return storage(withTarget(unique, index, text), text);
  }

  private JavaAnnotation plainIndex(CatalogIndex index, IndexText text) {
    JavaAnnotation plain = named(parts(JavaAnnotation.of("Index"), text), index, text);
    if (!text.method().equals("btree")) {
      plain = plain.text("using", text.method());
    }
    return storage(plain, text);
  }

  private JavaAnnotation parts(JavaAnnotation annotation, IndexText text) {
    PlainSql plain = new PlainSql(table.columns());
    JavaAnnotation parts =
        annotation.texts("expr", text.parts().stream().map(plain::expression).toList());
    return text.predicate() == null
        ? parts
        : parts.text("where", plain.condition(text.predicate()));
  }

  private static JavaAnnotation storage(JavaAnnotation annotation, IndexText text) {
    JavaAnnotation stored =
        text.include().isEmpty() ? annotation : annotation.texts("include", text.include());
    return text.with().isEmpty() ? stored : stored.text("with", text.with());
  }

  private JavaAnnotation named(JavaAnnotation annotation, CatalogIndex index, IndexText text) {
    String usual =
        index.constraint() == null
            ? IndexNames.index(table.name(), mentions(text))
            : IndexNames.constraint(table.name(), mentions(text));
    return usual.equals(index.name()) ? annotation : annotation.text("name", index.name());
  }

  /** With what the generated methods ask for; or without any. */
  private JavaAnnotation withTarget(JavaAnnotation unique, CatalogIndex index, IndexText text) {
    KeyShape shape = KeyShape.of(text, scope);
    boolean constant =
        text.parts().stream()
            .anyMatch(it -> KeyPartSyntax.of(it, scope).expression().columns().isEmpty());
    constantPart |= constant;
    boolean useful =
        !constant
            && !shapes.contains(shape)
            && !shape.contains(primaryKey)
            && isComparable(index.name(), text);
    shapes.add(shape);
    if (!useful) {
      return withNulls(unique.flag("target", false), text, false);
    }
    String suffix = suffixes.declared(index.name(), mentions(text));
    return withNulls(suffix == null ? unique : unique.text("as", suffix), text, true);
  }

  /** Whether statements find the equality of its columns, which stands without its schema. */
  private boolean isComparable(String name, IndexText text) {
    List<CatalogColumn> others =
        table.columns().stream()
            .filter(it -> !it.type().comparable() && mentions(text).contains(it.name()))
            .toList();
    others.forEach(
        it ->
            remarks.add(
                "an upsert by %s: = of %s, the type of column %s, is in no schema of the search_path"
                    .formatted(name, it.type().sql(), it.name())));
    return others.isEmpty();
  }

  private JavaAnnotation withNulls(JavaAnnotation unique, IndexText text, boolean stated) {
    String constant = nulls(text, stated);
    return constant == null ? unique : unique.ofClass("nulls", NULLS, constant);
  }

  private @Nullable String nulls(IndexText text, boolean stated) {
    if (!nulls.matter(text)) {
      if (text.nullsNotDistinct()) {
        remarks.add("NULLS NOT DISTINCT of a key that cannot be NULL");
      }
      return null;
    }
    return text.nullsNotDistinct() ? ".NOT_DISTINCT" : stated ? ".DISTINCT" : null;
  }

  private List<String> mentions(IndexText text) {
    return text.parts().stream()
        .flatMap(it -> KeyPartSyntax.of(it, scope).expression().columns().stream())
        .distinct()
        .toList();
  }
}
