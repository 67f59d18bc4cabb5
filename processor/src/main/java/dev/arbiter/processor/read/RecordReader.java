package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.StatementInterface;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.TableOptions;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.Identifiers;
import dev.arbiter.processor.sql.Scope;
import dev.arbiter.processor.sql.TableNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a record that carries {@code @Table}: all of its declarations, and all of its problems. */
public final class RecordReader {

  private final Elements elements;
  private final TypeElement record;
  private final Problems problems = new Problems();

  private RecordReader(Elements elements, TypeElement record) {
    this.elements = elements;
    this.record = record;
  }

  /**
   * What came of reading a record.
   *
   * @param table null if there are problems
   */
  public record Result(@Nullable Table table, List<Problem> problems) {}

  public static Result read(Elements elements, TypeElement record) {
    RecordReader reader = new RecordReader(elements, record);
    Table table = reader.read();
    return new Result(reader.problems.isEmpty() ? table : null, reader.problems.toList());
  }

  private @Nullable Table read() {
    Annotation annotation = Annotation.find(record, "Table").orElseThrow();
    if (!readable()) {
      return null;
    }
    Table columnsOnly = columnsOnly(annotation);
    new ColumnChecks(columnsOnly, problems).run();
    Scope scope = TableNames.scope(columnsOnly);
    ExpressionChecks checks =
        new ExpressionChecks(columnsOnly.name(), columnsOnly.columns(), scope, problems);
    checkTexts(checks);
    List<UniqueKey> keys =
        new KeyReader(record, columnsOnly.name(), columnsOnly.columns(), scope, checks, problems)
            .read(annotation);
    Table withKeys = columnsOnly.withKeys(keys);
    new KeyChecks(withKeys, problems).run();
    new PartitionChecks(withKeys, annotation.origin("partitionBy"), problems).run();
    List<StatementInterface> interfaces =
        new InterfaceReader(elements, record, withKeys, checks, problems).read();
    return withKeys.withInterfaces(interfaces);
  }

  private boolean readable() {
    if (record.getKind() != ElementKind.RECORD) {
      String kind = record.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return refused(
          Tag.NOT_A_RECORD,
          "\"%s\" is a %s; @Table declares a table as a record; make it one"
              .formatted(record.getSimpleName(), kind));
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

  private Table columnsOnly(Annotation annotation) {
    ColumnReader reader =
        new ColumnReader(new JavaTypes(elements), new ReferenceReader(problems), problems);
    List<Column> columns =
        record.getRecordComponents().stream()
            .map(reader::read)
            .flatMap(Optional::stream)
            .toList();
    return new Table(
        recordName(),
        annotation.stringOrNull("schema"),
        tableName(record, annotation),
        new TableOptions(
            annotation.bool("staged"),
            annotation.bool("skipUnchanged"),
            annotation.stringOrNull("partitionBy")),
        columns,
        List.of(),
        Annotation.findAll(record, record, "Check", "Checks").stream()
            .map(it -> it.string("value"))
            .toList(),
        List.of());
  }

  /** The SQL of annotations that stand on components, and of the table's checks. */
  private void checkTexts(ExpressionChecks checks) {
    for (RecordComponentElement component : record.getRecordComponents()) {
      Element place = Nullability.field(component);
      for (String name : List.of("Default", "Computed")) {
        Annotation.find(component, place, name).ifPresent(it -> checks.expression(it.text("value")));
      }
      Annotation.find(component, place, "OnConflict")
          .filter(it -> it.has("set"))
          .ifPresent(it -> checks.expression(it.text("set")));
      Annotation.findAll(component, place, "Check", "Checks")
          .forEach(it -> checks.expression(it.text("value")));
    }
    Annotation.findAll(record, record, "Check", "Checks")
        .forEach(it -> checks.expression(it.text("value")));
  }

  private RecordName recordName() {
    boolean isPublic = true;
    for (Element it = record; it instanceof TypeElement; it = it.getEnclosingElement()) {
      isPublic &= it.getModifiers().contains(Modifier.PUBLIC);
    }
    return new RecordName(
        elements.getPackageOf(record).getQualifiedName().toString(),
        JavaTypes.simpleNames(record),
        isPublic);
  }

  /** The declared name, or the record's in snake case. */
  static String tableName(TypeElement record, Annotation table) {
    String declared = table.stringOrNull("value");
    return declared == null
        ? Identifiers.snakeCase(record.getSimpleName().toString())
        : declared;
  }
}
