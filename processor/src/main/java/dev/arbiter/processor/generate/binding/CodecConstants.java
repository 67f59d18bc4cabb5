package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that generated code asks: the runtime's, and constants for what is the table's own.
 */
public final class CodecConstants {

  private final Table table;
  private final SqlNames names;
  private final Map<Enumeration, String> constants = new LinkedHashMap<>();
  private final Map<ColumnCodec, String> limited = new LinkedHashMap<>();
  private final ComposedCodecs composed;

  public CodecConstants(Table table, SqlNames names) {
    this.table = table;
    this.names = names;
    this.composed = new ComposedCodecs(this::of, names);
    table.columns().forEach(this::of);
  }

  /**
   * The codec of a type.
   *
   * @param sqlType the type of the column that holds the values; null if the Java type says which
   */
  CodeBlock of(JavaType type, @Nullable SqlType sqlType) {
    if (type instanceof Enumeration it) {
      return CodeBlock.of("$T.$N", Types.sql(table.recordName()), constant(it));
    }
    if (!(type instanceof JavaType.Scalar scalar)) {
      return CodeBlock.of("$T.$N", Types.sql(table.recordName()), composed.of(type, sqlType));
    }
    ColumnCodec codec = ColumnCodec.of(scalar.type(), sqlType);
    return codec.isShared()
        ? CodeBlock.of("$T.$L", Types.CODECS, codec.name())
        : CodeBlock.of("$T.$N", Types.sql(table.recordName()), constant(codec));
  }

  /** The codec of a column. */
  public CodeBlock of(Column column) {
    return of(column.javaType(), column.sqlType());
  }

  private String constant(ColumnCodec codec) {
    return limited.computeIfAbsent(codec, it -> names.constant(List.of(it.name() + "_CODEC")));
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
  public List<FieldSpec> fields() {
    return Stream.of(
            constants.keySet().stream().map(this::field),
            limited.keySet().stream().map(this::field),
            composed.fields().stream())
        .flatMap(it -> it)
        .toList();
  }

  private FieldSpec field(ColumnCodec codec) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.CODEC, ClassName.bestGuess(codec.type().className())),
            constant(codec),
            STATIC,
            FINAL)
        .initializer("$T.$L", Types.CODECS, codec.call())
        .build();
  }

  private FieldSpec field(Enumeration type) {
    ClassName constant = (ClassName) Types.of(type);
    CodeBlock label =
        LabelMethods.areNeeded(type)
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
  public List<MethodSpec> methods() {
    LabelMethods methods = new LabelMethods(names);
    return constants.keySet().stream()
        .filter(LabelMethods::areNeeded)
        .flatMap(it -> methods.of(it).stream())
        .toList();
  }
}
