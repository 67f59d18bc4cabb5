package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.PostgresType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.scan.lex.Identifiers;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The names and types that a declaration gives, or leaves to the project's conventions. */
public record DeclaredNames(Conventions conventions) {

  /** The declared name of a table, or one derived from the record's. */
  public String table(TypeElement record, Annotation table) {
    String declared = table.stringOrNull("value");
    return declared == null ? conventions.naming().of(record.getSimpleName().toString()) : declared;
  }

  /** The declared name of a column, or one derived from the component's. */
  public String column(RecordComponentElement component) {
    return Annotation.find(component, "Column")
        .map(it -> it.stringOrNull("name"))
        .orElseGet(() -> conventions.naming().of(component.getSimpleName().toString()));
  }

  /** Whether an annotation's text is the name of a column, as it is or as SQL writes it. */
  public static boolean means(String text, String column) {
    return text.equals(column)
        || text.equals("\"" + column.replace("\"", "\"\"") + "\"")
        || Identifiers.fold(text).equals(column);
  }

  /** The declared SQL type of a column, or the one that its Java type has. */
  public SqlType sqlType(RecordComponentElement component, Element place, JavaType type) {
    return SqlTypeParser.parse(
        Annotation.find(component, place, "Column")
            .map(it -> it.stringOrNull("type"))
            .orElseGet(() -> conventions.types().of(type)));
  }

  /** The enum type of PostgreSQL that an enum is; null if it is none. */
  static @Nullable PostgresType enumType(TypeElement type) {
    return Annotation.find(type, "PostgresEnum").map(it -> enumType(type, it)).orElse(null);
  }

  private static PostgresType enumType(TypeElement type, Annotation annotation) {
    String declared = annotation.stringOrNull("value");
    String schema = annotation.stringOrNull("schema");
    return new PostgresType(
        schema == null ? null : Identifiers.quote(schema),
        Identifiers.quote(
            declared == null ? Identifiers.snakeCase(type.getSimpleName().toString()) : declared));
  }
}
