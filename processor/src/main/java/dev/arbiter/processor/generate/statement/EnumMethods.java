package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.JavaType.Enumeration;
import dev.arbiter.processor.model.JavaType.Enumeration.Constant;
import dev.arbiter.processor.model.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Translates enum constants to the texts that stand for them in the database, and back. */
final class EnumMethods {

  private final Dao dao;
  private final Table table;
  private final SqlNames names;

  EnumMethods(Dao dao, SqlNames names) {
    this.dao = dao;
    this.table = dao.table();
    this.names = names;
  }

  /** The text of a constant. */
  CodeBlock label(Enumeration type, CodeBlock value, boolean nullable) {
    CodeBlock label =
        labelled(type)
            ? CodeBlock.of("$T.label($L)", Types.sql(table.recordName()), value)
            : CodeBlock.of("$L.name()", value);
    return nullable ? CodeBlock.of("$L == null ? null : $L", value, label) : label;
  }

  /** The constant in a column of the current row. */
  CodeBlock read(Column column, CodeBlock text) {
    return CodeBlock.of("$N($L)", names.reader(column), text);
  }

  List<MethodSpec> all() {
    Stream<MethodSpec> labels =
        enumerations().stream().filter(EnumMethods::labelled).map(this::labelMethod);
    Stream<MethodSpec> readers =
        table.columns().stream()
            .filter(it -> it.javaType() instanceof Enumeration)
            .map(this::readMethod);
    return Stream.concat(labels, readers).toList();
  }

  private Set<Enumeration> enumerations() {
    Set<Enumeration> types = new LinkedHashSet<>();
    table.columns().forEach(column -> add(types, column.javaType()));
    dao.operations().stream()
        .flatMap(Operation::namedParameters)
        .forEach(it -> add(types, it.type()));
    return types;
  }

  private static void add(Set<Enumeration> types, JavaType type) {
    if (type instanceof Enumeration it) {
      types.add(it);
    }
  }

  private static boolean labelled(Enumeration type) {
    return type.constants().stream().anyMatch(it -> !it.label().equals(it.name()));
  }

  private MethodSpec labelMethod(Enumeration type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("label")
            .addModifiers(STATIC)
            .returns(ClassName.get(String.class))
            .addParameter(Types.of(type), "constant")
            .addCode("return switch (constant) {\n$>");
    for (Constant constant : type.constants()) {
      method.addCode("case $N -> $S;\n", constant.name(), constant.label());
    }
    return method.addCode("$<};\n").build();
  }

  private MethodSpec readMethod(Column column) {
    Enumeration type = (Enumeration) column.javaType();
    TypeName constant = Types.of(type);
    TypeName text = ClassName.get(String.class);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.reader(column))
            .addModifiers(STATIC)
            .returns(column.nullable() ? Types.nullable(constant) : constant)
            .addParameter(column.nullable() ? Types.nullable(text) : text, "label");
    if (column.nullable()) {
      method.beginControlFlow("if (label == null)").addStatement("return null").endControlFlow();
    }
    method.addCode("return switch (label) {\n$>");
    for (Constant it : type.constants()) {
      method.addCode("case $S -> $T.$N;\n", it.label(), constant, it.name());
    }
    return method
        .addCode(
            "default -> throw $T.unknownLabel($S, $S, $T.class);\n",
            Types.VALUES,
            table.name(),
            column.name(),
            constant)
        .addCode("$<};\n")
        .build();
  }
}
