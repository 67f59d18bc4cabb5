package dev.arbiter.processor.generate.row;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/** {@code NewX}: the insertable values of a row, and which of them were supplied. */
public final class NewRowClass {

  private final Table table;
  private final RowNames names;
  private final ClassName self;
  private final BuilderClass builder;

  public NewRowClass(Table table) {
    this.table = table;
    this.names = new RowNames(table);
    this.self = Types.newRow(table.recordName());
    this.builder = new BuilderClass(table, names);
  }

  public TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(FINAL)
            .addJavadoc(
                """
                The values of a $L row to insert or upsert, and which of them were supplied.

                <p>A column that was left out takes its default, or NULL, when the row is
                inserted, and keeps its stored value when the row is updated.
                """,
                Javadocs.code(table.name()));
    for (Column column : table.insertable()) {
      type.addField(FieldSpec.builder(fieldType(column), column.component(), FINAL).build());
      if (RowNames.marked(column)) {
        type.addField(TypeName.BOOLEAN, names.mark(column), FINAL);
      }
    }
    type.addMethod(constructor());
    type.addMethods(builder.factories());
    type.addMethod(toBuilder());
    for (Column column : table.insertable()) {
      type.addMethod(accessor(column));
      if (column.optional()) {
        type.addMethod(supplies(column));
      }
    }
    type.addMethods(new RowObjectMethods(table, names).all());
    type.addTypes(builder.stages());
    type.addType(builder.type());
    return type;
  }

  public static TypeName fieldType(Column column) {
    TypeName type = Types.of(column.javaType());
    boolean nullable = column.optional() && !type.isPrimitive();
    return nullable ? Types.nullable(type) : type;
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(builder.name(), "from");
    for (String field : fields()) {
      constructor.addStatement("this.$N = from.$N", field, field);
    }
    return constructor.build();
  }

  private MethodSpec toBuilder() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.toBuilder())
            .addModifiers(PUBLIC)
            .returns(builder.name())
            .addJavadoc("{@return a builder that holds what this row supplies}\n")
            .addStatement("$1T builder = new $1T()", builder.name());
    for (String field : fields()) {
      method.addStatement("builder.$N = this.$N", field, field);
    }
    return method.addStatement("return builder").build();
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (Column column : table.insertable()) {
      fields.add(column.component());
      if (RowNames.marked(column)) {
        fields.add(names.mark(column));
      }
    }
    return fields;
  }

  private MethodSpec accessor(Column column) {
    TypeName type = Types.of(column.javaType());
    boolean boxed = RowNames.marked(column) && type.isPrimitive();
    CodeBlock value =
        boxed
            ? CodeBlock.of("$N ? $N : null", names.mark(column), column.component())
            : CodeBlock.of("$N", column.component());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(column.component())
            .addModifiers(PUBLIC)
            .returns(column.optional() ? Types.nullable(type) : type);
    method.addJavadoc("{@return $L}\n", returned(column));
    return method.addStatement("return $L", value).build();
  }

  private static String returned(Column column) {
    return column.required()
        ? "the value of " + Javadocs.code(column.name())
        : "the value, or null if it was left out" + (column.nullable() ? " or is NULL" : "");
  }

  private MethodSpec supplies(Column column) {
    return MethodSpec.methodBuilder(names.supplies(column))
        .addModifiers(PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addJavadoc("{@return whether $L was supplied}\n", Javadocs.code(column.name()))
        .addStatement("return $L", names.isSupplied("this", column))
        .build();
  }
}
