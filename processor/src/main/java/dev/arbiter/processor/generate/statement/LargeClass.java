package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.binding.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Constants that are more than one static initializer can make, whose code is limited to 65,535
 * bytes: each is made by a method of its own then.
 */
final class LargeClass {

  /** So many constants, and the longest list of columns, are well below the limit. */
  private static final int MOST = 300;

  private static final TypeName TEXT = ClassName.get(String.class);

  private final SqlNames names;
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  private LargeClass(SqlNames names) {
    this.names = names;
  }

  static LargeClass of(List<FieldSpec> fields, SqlNames names) {
    LargeClass result = new LargeClass(names);
    boolean large = fields.stream().filter(it -> !it.type().equals(TEXT)).count() > MOST;
    fields.forEach(it -> result.fields.add(large ? result.made(it) : it));
    return result;
  }

  List<FieldSpec> fields() {
    return fields;
  }

  List<MethodSpec> methods() {
    return methods;
  }

  private FieldSpec made(FieldSpec field) {
    if (field.type().equals(TEXT)) {
      return field;
    }
    String name = names.method("make" + camelCase(field.name()));
    methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .returns(field.type())
            .addStatement("return $L", value(field))
            .build());
    return FieldSpec.builder(field.type(), field.name())
        .addModifiers(field.modifiers().toArray(Modifier[]::new))
        .initializer("$N()", name)
        .build();
  }

  /** What stands in braces is an array only where it initializes a variable. */
  private static CodeBlock value(FieldSpec field) {
    return field.type() instanceof ArrayTypeName
        ? CodeBlock.of("new $T $L", field.type(), field.initializer())
        : field.initializer();
  }

  /** {@code UpsertByEmail} for {@code UPSERT_BY_EMAIL}. */
  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(word.isEmpty() ? "_" : word.substring(0, 1))
          .append(word.isEmpty() ? "" : word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
