package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Enumeration.Constant;
import java.util.ArrayList;
import java.util.List;

/** {@code label}: the text that an enum's constant is stored as. */
public final class LabelMethods {

  /** A switch over many more constants is more code than a method can have. */
  private static final int MOST = 1_000;

  private static final TypeName TEXT = ClassName.get(String.class);

  private final SqlNames names;

  LabelMethods(SqlNames names) {
    this.names = names;
  }

  /** Whether a constant is stored by another text than its name. */
  public static boolean areNeeded(Enumeration type) {
    return type.constants().stream().anyMatch(it -> !it.label().equals(it.name()));
  }

  List<MethodSpec> of(Enumeration type) {
    return type.constants().size() > MOST ? parts(type) : List.of(whole(type));
  }

  private static MethodSpec whole(Enumeration type) {
    MethodSpec.Builder method = label(type).addCode("return switch (constant) {\n$>");
    for (Constant constant : type.constants()) {
      method.addCode("case $N -> $S;\n", constant.name(), constant.label());
    }
    return method.addCode("default -> null;\n$<};\n").build();
  }

  /** By their names: what a switch over an enum's constants needs grows with all of them. */
  private List<MethodSpec> parts(Enumeration type) {
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder label = label(type).addStatement("$T label = null", Types.nullable(TEXT));
    for (int from = 0; from < type.constants().size(); from += MOST) {
      int to = Math.min(from + MOST, type.constants().size());
      MethodSpec part = part(type.constants().subList(from, to));
      label.beginControlFlow("if (label == null)");
      label.addStatement("label = $N(constant.name())", part.name()).endControlFlow();
      methods.add(part);
    }
    methods.add(0, label.addStatement("return label").build());
    return methods;
  }

  private MethodSpec part(List<Constant> constants) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.method("labelOf"))
            .addModifiers(PRIVATE, STATIC)
            .returns(Types.nullable(TEXT))
            .addParameter(TEXT, "constant")
            .addCode("return switch (constant) {\n$>");
    for (Constant constant : constants) {
      method.addCode("case $S -> $S;\n", constant.name(), constant.label());
    }
    return method.addCode("default -> null;\n$<};\n").build();
  }

  private static MethodSpec.Builder label(Enumeration type) {
    return MethodSpec.methodBuilder("label")
        .addModifiers(STATIC)
        .returns(Types.nullable(TEXT))
        .addParameter(Types.of(type), "constant");
  }
}
