package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.type.JavaName;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Converted;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Sequence;
import dev.arbiter.processor.model.type.JavaType.TypedId;
import dev.arbiter.processor.model.type.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The constants of codecs that are made of others, and of the converters that they call. */
final class ComposedCodecs {

  private final BiFunction<JavaType, @Nullable SqlType, CodeBlock> codecs;
  private final SqlNames names;
  private final Map<String, FieldSpec> constants = new LinkedHashMap<>();

  /**
   * @param codecs the codec of a type in a column of a type, if that is known
   */
  ComposedCodecs(BiFunction<JavaType, @Nullable SqlType, CodeBlock> codecs, SqlNames names) {
    this.codecs = codecs;
    this.names = names;
  }

  /** The constants, each behind those that it is made of. */
  List<FieldSpec> fields() {
    return List.copyOf(constants.values());
  }

  /** The constant of a codec. */
  String of(JavaType type, @Nullable SqlType sqlType) {
    TypeName codec = ParameterizedTypeName.get(Types.CODEC, Types.of(type).box());
    return constant(codec, suggested(type), initializer(type, sqlType));
  }

  private String constant(TypeName type, String suggested, CodeBlock initializer) {
    return constants
        .computeIfAbsent(
            type + " = " + initializer,
            it ->
                FieldSpec.builder(type, names.constant(List.of(suggested)), STATIC, FINAL)
                    .initializer("$L", initializer)
                    .build())
        .name();
  }

  private static String suggested(JavaType type) {
    if (type instanceof Sequence it) {
      String element = suggested(it.element()).replaceFirst("_CODEC$", "");
      return element + (it.list() ? "_LIST_CODEC" : "_ARRAY_CODEC");
    }
    return SqlNames.upperSnake(type.simpleName().replaceAll("\\W.*", "")) + "_CODEC";
  }

  private CodeBlock initializer(JavaType type, @Nullable SqlType sqlType) {
    if (type instanceof Sequence it) {
      return sequence(it, sqlType == null ? null : element(sqlType));
    }
    if (type instanceof Converted it) {
      CodeBlock converter = CodeBlock.of("$N", converter(it.converter()));
      return converted(it, it.column(), sqlType, converter, "toColumn", converter, "fromColumn");
    }
    TypedId id = (TypedId) type;
    CodeBlock record = CodeBlock.of("$T", Types.raw(id));
    return converted(id, id.inner(), sqlType, record, id.component(), record, "new");
  }

  /** Of what may be a domain, the server alone knows the elements' type as well. */
  private static SqlType element(SqlType type) {
    return type.element() == null ? type : type.element();
  }

  private CodeBlock converted(
      JavaType type,
      JavaType stored,
      @Nullable SqlType sqlType,
      CodeBlock to,
      String toColumn,
      CodeBlock from,
      String fromColumn) {
    return CodeBlock.of(
        "new $T<$T, $T>(\n$>$>$L,\n$L::$L,\n$L::$L)$<$<",
        Types.CONVERTED_CODEC,
        Types.of(type).box(),
        Types.of(stored).box(),
        codecs.apply(stored, sqlType),
        to,
        toColumn,
        from,
        fromColumn);
  }

  private String converter(JavaName converter) {
    TypeName type = Types.of(converter);
    String simple = converter.simple().replaceAll("\\W.*", "");
    return constant(type, SqlNames.upperSnake(simple), CodeBlock.of("new $T()", type));
  }

  private CodeBlock sequence(Sequence type, @Nullable SqlType element) {
    CodeBlock codec = codecs.apply(type.element(), element);
    if (type.element() instanceof Enumeration && element != null && element.is("bpchar")) {
      codec = CodeBlock.of("$L.padded()", codec);
    }
    String nullable = type.nullableElements() ? "OfNullable" : "";
    return type.list()
        ? CodeBlock.of("$T.list$L($L)", Types.SEQUENCE_CODEC, nullable, codec)
        : CodeBlock.of(
            "$T.array$L($L, $T.class)",
            Types.SEQUENCE_CODEC,
            nullable,
            codec,
            Types.raw(type.element()));
  }
}
