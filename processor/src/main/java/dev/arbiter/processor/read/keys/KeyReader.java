package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Deferral;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.IndexNames;
import dev.arbiter.processor.model.IndexOptions;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads the keys and indexes of a record: primary key, unique constraints, indexes. */
public final class KeyReader {

  private final TypeElement record;
  private final SqlTable table;
  private final IndexReader indexes;
  private final List<DeclaredKey> keys = new ArrayList<>();
  private boolean complete = true;

  public KeyReader(TypeElement record, SqlTable table, ExpressionChecks checks, Problems problems) {
    this.record = record;
    this.table = table;
    this.indexes = new IndexReader(table, checks, problems);
  }

  /**
   * The keys that could be read.
   *
   * @param indexes those that are not unique
   * @param complete whether the keys are all of them
   */
  public record Keys(List<DeclaredKey> declared, List<Index> indexes, boolean complete) {

    public Keys {
      declared = List.copyOf(declared);
      indexes = List.copyOf(indexes);
    }

    public List<UniqueKey> keys() {
      return declared.stream().map(DeclaredKey::key).toList();
    }
  }

  public Keys read(Annotation tableAnnotation) {
    primaryKey(tableAnnotation);
    for (RecordComponentElement component : record.getRecordComponents()) {
      Element place = Components.field(component);
      Annotation.find(component, place, "Unique").ifPresent(it -> constraint(component, it));
    }
    for (Annotation index : Annotation.findAll(record, record, "UniqueIndex", "UniqueIndexes")) {
      Optional<DeclaredKey> key = indexes.unique(index);
      key.ifPresent(keys::add);
      complete &= key.isPresent();
    }
    List<Index> plain =
        Annotation.findAll(record, record, "Index", "Indexes").stream()
            .flatMap(it -> indexes.plain(it).stream())
            .toList();
    return new Keys(keys, plain, complete);
  }

  private void primaryKey(Annotation tableAnnotation) {
    List<KeyPart> parts =
        record.getRecordComponents().stream()
            .filter(it -> Annotation.find(it, "Id").isPresent())
            .map(it -> part(column(it)))
            .toList();
    if (parts.isEmpty()) {
      return;
    }
    String declared = tableAnnotation.stringOrNull("primaryKey");
    UniqueKey key =
        new UniqueKey(
            UniqueKey.Kind.PRIMARY_KEY,
            declared == null ? IndexNames.primaryKey(table.name()) : declared,
            "Id",
            parts,
            null,
            Nulls.UNSPECIFIED,
            IndexOptions.NONE,
            Deferral.NONE,
            true,
            ElementOrigin.of(record));
    keys.add(new DeclaredKey(key, tableAnnotation, List.of()));
  }

  private void constraint(RecordComponentElement component, Annotation unique) {
    Column column = column(component);
    String declared = unique.stringOrNull("name");
    Deferral deferral = Deferral.of(unique.bool("deferrable"), unique.bool("initiallyDeferred"));
    UniqueKey key =
        new UniqueKey(
            UniqueKey.Kind.CONSTRAINT,
            declared == null
                ? IndexNames.constraint(table.name(), List.of(column.name()))
                : declared,
            DeclaredKey.suffix(unique, table, List.of(column.name())),
            List.of(part(column)),
            null,
            DeclaredKey.nulls(unique),
            IndexOptions.NONE,
            deferral,
            unique.bool("target") && deferral == Deferral.NONE,
            unique.origin());
    keys.add(new DeclaredKey(key, unique, List.of(unique.origin())));
  }

  private KeyPart part(Column column) {
    Fragment name = table.fragment(Identifiers.quote(column.name()));
    SqlPlace place =
        new SqlPlace(
            SqlPlace.Kind.KEY_PART, "a key of \"%s\"".formatted(table.name()), column.name());
    return KeyPart.of(column, Expression.of(name, place, column.origin()));
  }

  private Column column(RecordComponentElement component) {
    return table.columns().stream()
        .filter(it -> component.getSimpleName().contentEquals(it.component()))
        .findFirst()
        .orElseThrow();
  }
}
