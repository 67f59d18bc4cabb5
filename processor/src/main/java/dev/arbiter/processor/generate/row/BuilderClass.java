package dev.arbiter.processor.generate.row;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * {@code NewX.Builder} and its stages: an interface for each required column, with that column's
 * setter alone, so that a row which forgets one does not compile.
 */
final class BuilderClass {

  private static final TypeName LIST_OF_NAMES = ParameterizedTypeName.get(List.class, String.class);

  private static final String RETURNED = "{@return this builder}";
  private static final String LEFT_OUT = "the value; null leaves the column out";

  private final Table table;
  private final RowNames names;
  private final ClassName row;
  private final List<Column> required;
  private final NameAllocator stageNames = new NameAllocator();

  BuilderClass(Table table, RowNames names) {
    this.table = table;
    this.names = names;
    this.row = Types.newRow(table.recordName());
    this.required = table.insertable().stream().filter(Column::required).toList();
    for (Column column : required) {
      stageNames.newName("Needs" + RowNames.capitalised(column.component()), column.component());
    }
  }

  ClassName name() {
    return row.nestedClass("Builder");
  }

  private ClassName stage(int index) {
    return index < stageCount()
        ? row.nestedClass(stageNames.get(required.get(index).component()))
        : name();
  }

  private int stageCount() {
    return table.options().staged() ? required.size() : 0;
  }

  List<MethodSpec> factories() {
    MethodSpec builder =
        MethodSpec.methodBuilder(names.builder())
            .addModifiers(PUBLIC, STATIC)
            .returns(stage(0))
            .addJavadoc("$L\n", Javadocs.filled("{@return a builder" + firstStages() + "}"))
            .addStatement("return new $T()", name())
            .build();
    return List.of(builder, from());
  }

  private String firstStages() {
    if (required.isEmpty()) {
      return ", in which every column may be left out";
    }
    return required.stream()
        .map(it -> Javadocs.code(it.component()))
        .collect(Collectors.joining(", ", ", which needs ", ""));
  }

  private MethodSpec from() {
    MethodSpec.Builder from =
        MethodSpec.methodBuilder("from")
            .addModifiers(PUBLIC, STATIC)
            .returns(name())
            .addParameter(Types.record(table.recordName()), "row")
            .addJavadoc(
                """
                {@return a builder that holds every insertable value of a row}
                @param row as it is stored
                """)
            .addCode("return new $T()", name());
    for (Column column : table.insertable()) {
      from.addCode("\n    .$1N(row.$1N())", column.component());
    }
    return from.addCode(";\n").build();
  }

  List<TypeSpec> stages() {
    List<TypeSpec> stages = new ArrayList<>();
    for (int i = 0; i < stageCount(); i++) {
      Column column = required.get(i);
      stages.add(
          TypeSpec.interfaceBuilder(stage(i))
              .addModifiers(PUBLIC)
              .addJavadoc("The builder before $L is set.\n", Javadocs.code(column.component()))
              .addMethod(
                  MethodSpec.methodBuilder(column.component())
                      .addModifiers(PUBLIC, ABSTRACT)
                      .addJavadoc(
                          documentation(
                              column, "{@return the builder, with the value}", "the value"))
                      .returns(stage(i + 1))
                      .addParameter(Types.of(column.javaType()), column.component())
                      .build())
              .build());
    }
    return stages;
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name())
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addJavadoc("Sets the columns of a row; not thread-safe.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    for (int i = 0; i < stageCount(); i++) {
      type.addSuperinterface(stage(i));
    }
    for (Column column : table.insertable()) {
      type.addField(FieldSpec.builder(fieldType(column), column.component(), PRIVATE).build());
      if (marked(column)) {
        type.addField(TypeName.BOOLEAN, names.mark(column), PRIVATE);
      }
      type.addMethod(setter(column));
      if (column.optional() && column.javaType().primitive()) {
        type.addMethod(boxedSetter(column));
      }
    }
    return type.addMethod(build()).build();
  }

  private static TypeName fieldType(Column column) {
    TypeName type = Types.of(column.javaType());
    return type.isPrimitive() ? type : Types.nullable(type);
  }

  private boolean marked(Column column) {
    return RowNames.marked(column) || RowNames.checkedAtBuild(table, column);
  }

  private MethodSpec setter(Column column) {
    String name = column.component();
    TypeName type = Types.of(column.javaType());
    boolean reference = !type.isPrimitive();
    TypeName parameter = reference && column.optional() ? Types.nullable(type) : type;
    MethodSpec.Builder setter = setter(column, parameter);
    if (reference && column.required()) {
      setter.addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", name, Objects.class);
    } else {
      setter.addStatement("this.$1N = $1N", name);
    }
    if (marked(column)) {
      setter.addStatement("this.$N = true", names.mark(column));
    }
    String about =
        reference && column.optional()
            ? column.nullable() ? "the value; null is NULL" : LEFT_OUT
            : "the value";
    if (!(table.options().staged() && column.required())) {
      setter.addJavadoc(documentation(column, RETURNED, about));
    }
    return setter.addStatement("return this").build();
  }

  private MethodSpec boxedSetter(Column column) {
    TypeName primitive = Types.of(column.javaType());
    String unset = primitive.equals(TypeName.BOOLEAN) ? "false" : "0";
    return setter(column, Types.nullable(primitive))
        .addJavadoc(documentation(column, RETURNED, LEFT_OUT))
        .addStatement("this.$N = $N != null", names.mark(column), column.component())
        // What was set before must not tell apart rows that leave the column out.
        .addStatement("this.$1N = $1N != null ? $1N : $2L", column.component(), unset)
        .addStatement("return this")
        .build();
  }

  private static CodeBlock documentation(Column column, String text, String about) {
    return CodeBlock.of("$L\n@param $L $L\n", text, column.component(), about);
  }

  private MethodSpec.Builder setter(Column column, TypeName type) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(column.component())
            .addModifiers(PUBLIC)
            .returns(name())
            .addParameter(ParameterSpec.builder(type, column.component()).build());
    if (table.options().staged() && column.required()) {
      setter.addAnnotation(Override.class);
    }
    return setter;
  }

  private MethodSpec build() {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(PUBLIC)
            .returns(row)
            .addJavadoc("{@return the row}\n");
    if (!table.options().staged() && !required.isEmpty()) {
      build
          .addJavadoc("@throws $T if required columns were not set\n", IllegalStateException.class)
          .addStatement("$T missing = new $T<>()", LIST_OF_NAMES, ArrayList.class);
      for (Column column : required) {
        build.beginControlFlow("if (!this.$N)", names.mark(column));
        build.addStatement("missing.add($S)", column.component());
        build.endControlFlow();
      }
      build.beginControlFlow("if (!missing.isEmpty())");
      build.addStatement(
          "throw new $T($S + missing)",
          IllegalStateException.class,
          row.simpleName() + " needs values for ");
      build.endControlFlow();
    }
    return build.addStatement("return new $T(this)", row).build();
  }
}
