package dev.arbiter.processor.read;

import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.model.Constraints;
import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.PartitionKey;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.TableOptions;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.columns.ColumnChecks;
import dev.arbiter.processor.read.columns.ColumnReader;
import dev.arbiter.processor.read.columns.ConstraintNames;
import dev.arbiter.processor.read.columns.ConstraintReader;
import dev.arbiter.processor.read.columns.NameChecks;
import dev.arbiter.processor.read.columns.StorageChecks;
import dev.arbiter.processor.read.columns.TextsOfRecord;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.JavaNames;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Options;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.read.distribution.DistributedKeys;
import dev.arbiter.processor.read.distribution.DistributedReferences;
import dev.arbiter.processor.read.distribution.DistributedStatements;
import dev.arbiter.processor.read.distribution.DistributionChecks;
import dev.arbiter.processor.read.keys.IndexWarnings;
import dev.arbiter.processor.read.keys.KeyChecks;
import dev.arbiter.processor.read.keys.KeyReader;
import dev.arbiter.processor.read.keys.NullChecks;
import dev.arbiter.processor.read.keys.PartitionChecks;
import dev.arbiter.processor.read.keys.RelationNames;
import dev.arbiter.processor.read.keys.VirtualChecks;
import dev.arbiter.processor.read.references.ForeignKeyReader;
import dev.arbiter.processor.read.references.ReferenceReader;
import dev.arbiter.processor.read.statements.InterfaceReader;
import dev.arbiter.processor.read.statements.StatementReader;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a record that carries {@code @Table}: all of its declarations, and all of its problems. */
public final class RecordReader {

  private final Elements elements;
  private final Options options;
  private final TypeElement record;
  private final JavaTypes javaTypes;
  private final DeclaredNames names;
  private final Problems problems = new Problems();

  private RecordReader(Elements elements, Options options, TypeElement record) {
    this.elements = elements;
    this.options = options;
    this.record = record;
    this.javaTypes = new JavaTypes(elements);
    this.names = new DeclaredNames(options.conventions());
  }

  /**
   * What came of reading a record.
   *
   * @param dao null if there are problems, warnings excepted
   */
  public record Result(@Nullable Dao dao, List<Problem> problems) {}

  public static Result read(Elements elements, Options options, TypeElement record) {
    RecordReader reader = new RecordReader(elements, options, record);
    Dao dao = reader.read();
    return new Result(
        reader.problems.allowCode() ? dao : null,
        SuppressedWarnings.of(record).without(reader.problems.toList()));
  }

  private @Nullable Dao read() {
    Annotation annotation = Annotation.find(record, "Table").orElseThrow();
    if (!readable() || !new TextLimits(elements, problems).run(record)) {
      return null;
    }
    Table columns = columns(annotation);
    SqlTable sqlTable = new SqlTable(columns.name(), columns.columns(), columns.scope());
    ExpressionChecks checks = new ExpressionChecks(sqlTable, problems);
    new NameChecks(annotation, problems).run(columns);
    new ColumnChecks(sqlTable, checks, problems).run();
    new TextsOfRecord(columns, checks, problems).check();
    new StorageChecks(annotation, checks, problems).run(columns);
    KeyReader.Keys keys = new KeyReader(record, sqlTable, checks, problems).read(annotation);
    keys.declared().forEach(new NullChecks(sqlTable, options, problems)::run);
    new KeyChecks(sqlTable, keys.declared(), problems).run();
    new IndexWarnings(sqlTable, keys.declared(), problems).run();
    Table table = columns.with(keys.keys(), keys.indexes(), constraints(columns, sqlTable, checks));
    new RelationNames(table, keys.declared(), problems).run();
    new VirtualChecks(table, options, problems).run();
    new PartitionChecks(table, checks, problems).run();
    if (new DistributionChecks(annotation, checks, problems).run(table)) {
      new DistributedKeys(table, problems).run();
      new DistributedReferences(table, problems).run();
    }
    StatementReader statements =
        new StatementReader(javaTypes, table, sqlTable, keys.complete(), checks, problems);
    Dao dao =
        Dao.of(
            table,
            new InterfaceReader(elements, record, table, keys.complete(), statements, problems)
                .read());
    keys.declared().stream()
        .filter(it -> isTargetOf(dao, it.key()))
        .forEach(new NullChecks(sqlTable, options, problems)::ofTarget);
    new DistributedStatements(table, problems).run(dao);
    return dao;
  }

  /** Whether a statement of the user's makes a target of a key that is none by itself. */
  private static boolean isTargetOf(Dao dao, UniqueKey key) {
    return !key.target() && dao.declared().anyMatch(it -> key.equals(it.key()));
  }

  private Constraints constraints(Table columns, SqlTable sqlTable, ExpressionChecks checks) {
    Constraints read = columns.constraints();
    read.others().forEach(new ConstraintNames(columns.name(), checks)::run);
    return new Constraints(
        read.checks(),
        new ForeignKeyReader(javaTypes, names, sqlTable, checks, problems).read(record),
        read.others());
  }

  private boolean readable() {
    if (record.getKind() != ElementKind.RECORD) {
      String kind = record.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return refused(
          Tag.NOT_A_RECORD,
          "\"%s\" is %s %s; @Table declares a table by a record; make it one"
              .formatted(record.getSimpleName(), kind.matches("[aeiou].*") ? "an" : "a", kind));
    }
    for (Element it = record; it instanceof TypeElement; it = it.getEnclosingElement()) {
      if (it.getModifiers().contains(Modifier.PRIVATE)) {
        return refused(
            Tag.PRIVATE_RECORD,
            "\"%s\" is private; the generated classes beside it could not use it; drop private"
                .formatted(it.getSimpleName()));
      }
    }
    if (!record.getTypeParameters().isEmpty()) {
      return refused(
          Tag.GENERIC_RECORD,
          "\"%s\" has type parameters; a row's columns have fixed types; drop them"
              .formatted(record.getSimpleName()));
    }
    if (record.getRecordComponents().isEmpty()) {
      return refused(
          Tag.NO_COLUMNS,
          "\"%s\" has no components; each component is a column; declare some"
              .formatted(record.getSimpleName()));
    }
    return true;
  }

  private boolean refused(Tag tag, String text) {
    problems.add(tag, ElementOrigin.of(record), text);
    return false;
  }

  private Table columns(Annotation annotation) {
    Scope scope = scope(annotation);
    ColumnReader reader =
        new ColumnReader(
            javaTypes, names, new ReferenceReader(javaTypes, names, problems), scope, problems);
    return new Table(
        nameOf(elements, record),
        scope.schema(),
        scope.table(),
        new TableOptions(
            annotation.bool("staged"),
            annotation.bool("skipUnchanged"),
            partitionKey(annotation, scope),
            annotation.stringOrNull("with"),
            distribution(annotation, scope)),
        record.getRecordComponents().stream().map(reader::read).toList(),
        List.of(),
        List.of(),
        new ConstraintReader(record, scope, problems).read());
  }

  /** The names that the record's SQL may mention, known before any of it is read. */
  private Scope scope(Annotation annotation) {
    return new Scope(
        annotation.stringOrNull("schema"),
        names.table(record, annotation),
        record.getRecordComponents().stream()
            .map(names::column)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** As far as it is said without contradiction; what is wrong with it is checked later. */
  private static Distribution distribution(Annotation annotation, Scope scope) {
    String column = annotation.stringOrNull("distributedBy");
    if (column == null) {
      return annotation.bool("reference") ? Distribution.REFERENCE : Distribution.NONE;
    }
    return scope.columns().stream()
        .filter(it -> DeclaredNames.means(column, it))
        .findFirst()
        .map(Distribution::by)
        .orElse(Distribution.NONE);
  }

  private static @Nullable PartitionKey partitionKey(Annotation annotation, Scope scope) {
    String text = annotation.stringOrNull("partitionBy");
    return text == null ? null : PartitionKey.parse(text, scope, annotation.origin("partitionBy"));
  }

  /** The name of a record and of what is generated for it. */
  public static RecordName nameOf(Elements elements, TypeElement record) {
    boolean isPublic = true;
    for (Element it = record; it instanceof TypeElement; it = it.getEnclosingElement()) {
      isPublic &= it.getModifiers().contains(Modifier.PUBLIC);
    }
    return new RecordName(
        elements.getPackageOf(record).getQualifiedName().toString(),
        JavaNames.simpleNames(record),
        isPublic);
  }
}
