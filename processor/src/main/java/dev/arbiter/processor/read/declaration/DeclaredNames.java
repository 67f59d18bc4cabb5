package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.scan.lex.Identifiers;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The names that a declaration gives, or leaves to be derived from the Java code. */
public final class DeclaredNames {

  private DeclaredNames() {}

  /** The declared name of a table, or the record's in snake case. */
  public static String table(TypeElement record, Annotation table) {
    String declared = table.stringOrNull("value");
    return declared == null ? Identifiers.snakeCase(record.getSimpleName().toString()) : declared;
  }

  /** The declared name of a column, or the component's in snake case. */
  public static String column(RecordComponentElement component) {
    return Annotation.find(component, "Column")
        .map(it -> it.stringOrNull("name"))
        .orElseGet(() -> Identifiers.snakeCase(component.getSimpleName().toString()));
  }

  /** The declared SQL type of a column, or the one that its Java type has by default. */
  public static SqlType sqlType(RecordComponentElement component, Element place, JavaType type) {
    return SqlTypeParser.parse(
        Annotation.find(component, place, "Column")
            .map(it -> it.stringOrNull("type"))
            .orElse(type.defaultSqlType()));
  }
}
