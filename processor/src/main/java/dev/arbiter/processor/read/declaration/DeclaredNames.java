package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

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

  /** The declared SQL type of a column, or the one that its Java type has. */
  public SqlType sqlType(RecordComponentElement component, Element place, JavaType type) {
    return SqlTypeParser.parse(
        Annotation.find(component, place, "Column")
            .map(it -> it.stringOrNull("type"))
            .orElseGet(() -> conventions.types().of(type)));
  }
}
