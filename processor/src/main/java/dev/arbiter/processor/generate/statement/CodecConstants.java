package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.JavaType.Enumeration;
import dev.arbiter.processor.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codecs that generated code asks: the runtime's, and a constant for each enum. */
final class CodecConstants {

  private final Table table;
  private final SqlNames names;
  private final Map<Enumeration, String> constants = new LinkedHashMap<>();

  CodecConstants(Table table, SqlNames names) {
    this.table = table;
    this.names = names;
    table.columns().forEach(column -> declare(column.javaType()));
  }

  /** The codec of a type. */
  CodeBlock of(JavaType type) {
    return type instanceof Enumeration it
        ? CodeBlock.of("$T.$N", Types.sql(table.recordName()), constant(it))
        : CodeBlock.of("$T.$L", Types.CODECS, ((JavaType.Scalar) type).type().name());
  }

  private void declare(JavaType type) {
    if (type instanceof Enumeration it) {
      constant(it);
    }
  }

  private String constant(Enumeration type) {
    return constants.computeIfAbsent(
        type,
        it -> {
          List<String> simpleNames = it.simpleNames();
          String simple = simpleNames.get(simpleNames.size() - 1);
          return names.constant(List.of(SqlNames.upperSnake(simple) + "_CODEC"));
        });
  }

  /** The constants, once all code that uses them is written. */
  List<FieldSpec> fields() {
    return constants.keySet().stream().map(this::field).toList();
  }

  private FieldSpec field(Enumeration type) {
    ClassName constant = (ClassName) Types.of(type);
    CodeBlock label =
        labelled(type)
            ? CodeBlock.of("$T::label", Types.sql(table.recordName()))
            : CodeBlock.of("$T::name", constant);
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.ENUM_CODEC, constant), constant(type), STATIC, FINAL)
        .initializer(
            "$T.of(\n$>$>$S, $T.class, $T.values(), $L)$<$<",
            Types.ENUM_CODEC,
            table.name(),
            constant,
            constant,
            label)
        .build();
  }

  /** The methods that give the labels. */
  List<MethodSpec> methods() {
    LabelMethods methods = new LabelMethods(names);
    return constants.keySet().stream()
        .filter(CodecConstants::labelled)
        .flatMap(it -> methods.of(it).stream())
        .toList();
  }

  private static boolean labelled(Enumeration type) {
    return type.constants().stream().anyMatch(it -> !it.label().equals(it.name()));
  }
}
