package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.MethodSignature;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.Suggestion;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds the generated methods that implement methods without a statement of their own. */
final class GeneratedMethods {

  private final JavaTypes javaTypes;
  private final Table table;
  private final boolean keysComplete;
  private final Problems problems;

  /**
   * @param keysComplete whether the table has all keys that the user declared
   */
  GeneratedMethods(Elements elements, Table table, boolean keysComplete, Problems problems) {
    this.javaTypes = new JavaTypes(elements);
    this.table = table;
    this.keysComplete = keysComplete;
    this.problems = problems;
  }

  /** Empty, with a problem reported, if the DAO has no such method. */
  Optional<MethodSignature> find(ExecutableElement method) {
    MethodSignature signature = signature(method);
    Optional<DaoMethod> generated =
        DaoMethod.of(table).stream()
            .filter(it -> it.signature(table).equals(signature))
            .findFirst();
    if (generated.isEmpty()) {
      if (keysComplete) {
        unknown(method, signature);
      }
      return Optional.empty();
    }
    returnType(method, generated.get());
    return Optional.of(signature);
  }

  /** As the DAO declares it: with {@code NewX} in full, which may not be there yet. */
  MethodSignature signature(ExecutableElement method) {
    return new MethodSignature(
        method.getSimpleName().toString(),
        method.getParameters().stream().map(it -> erased(it.asType())).toList());
  }

  private void unknown(ExecutableElement method, MethodSignature signature) {
    List<MethodSignature> all =
        DaoMethod.of(table).stream().map(it -> it.signature(table)).toList();
    List<String> namesakes =
        all.stream()
            .filter(it -> it.name().equals(signature.name()))
            .map(GeneratedMethods::simple)
            .toList();
    List<String> names = all.stream().map(MethodSignature::name).distinct().toList();
    String mend =
        !namesakes.isEmpty()
            ? "it has " + String.join(", ", namesakes)
            : Suggestion.of(signature.name(), names)
                .map("did you mean \"%s\"?"::formatted)
                .orElse("it has " + String.join(", ", names));
    problems.add(
        Tag.UNKNOWN_METHOD,
        ElementOrigin.of(method),
        "\"%s\" has no @Upsert or @Update, and \"%s\" generates no such method; %s"
            .formatted(simple(signature), table.recordName().dao(), mend));
  }

  private void returnType(ExecutableElement method, DaoMethod generated) {
    String row = table.recordName().qualified();
    String expected =
        switch (generated.kind()) {
          case INSERT, UPSERT, GET_OR_INSERT -> row;
          case UPSERT_WITH_OUTCOME -> "dev.arbiter.Upserted<" + row + ">";
          case INSERT_IF_ABSENT, FIND -> "java.util.Optional<" + row + ">";
          case UPSERT_ALL_RETURNING, INSERT_ALL_IF_ABSENT, GET_OR_INSERT_ALL ->
              "java.util.List<" + row + ">";
          case UPSERT_ALL -> "long";
          case DELETE -> "boolean";
        };
    if (!ReturnTypes.name(method.getReturnType()).equals(expected)) {
      problems.add(
          Tag.RETURN_TYPE,
          ElementOrigin.of(method),
          "\"%s\" returns %s; the generated method of \"%s\" that implements it returns %s; return that"
              .formatted(
                  method.getSimpleName(),
                  JavaTypes.simple(method.getReturnType()),
                  table.recordName().dao(),
                  ReturnTypes.simple(expected)));
    }
  }

  private String erased(TypeMirror type) {
    if (NewRowType.is(type, table.recordName())) {
      return table.recordName().qualifiedNewRow();
    }
    return javaTypes.of(type).map(it -> it.qualifiedName()).orElseGet(() -> JavaTypes.erased(type));
  }

  private static String simple(MethodSignature signature) {
    return ReturnTypes.simple(signature.toString());
  }
}
