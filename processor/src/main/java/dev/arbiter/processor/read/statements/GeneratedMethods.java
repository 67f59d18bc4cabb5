package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.GeneratedOperations;
import dev.arbiter.processor.dao.MethodSignature;
import dev.arbiter.processor.dao.Operation;
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

  private static final String TABLE_DEFINITION = "dev.arbiter.schema.TableDefinition";

  private final JavaTypes javaTypes;
  private final Table table;
  private final List<Operation> operations;
  private final boolean keysComplete;
  private final Problems problems;

  /**
   * @param keysComplete whether the table has all keys that the user declared
   */
  GeneratedMethods(Elements elements, Table table, boolean keysComplete, Problems problems) {
    this.javaTypes = new JavaTypes(elements);
    this.table = table;
    this.operations = GeneratedOperations.of(table);
    this.keysComplete = keysComplete;
    this.problems = problems;
  }

  /** Empty, with a problem reported, if the DAO has no such method. */
  Optional<MethodSignature> find(ExecutableElement method) {
    MethodSignature signature = signature(method);
    if (signature.equals(Dao.DEFINITION)) {
      return Optional.of(signature);
    }
    Optional<Operation> generated =
        operations.stream().filter(it -> it.signature().equals(signature)).findFirst();
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

  /** Whether the method can be what every DAO has; if not, a problem is reported. */
  boolean hidesNoDefinition(ExecutableElement method) {
    return !signature(method).equals(Dao.DEFINITION)
        || ReturnTypes.name(method.getReturnType()).equals(TABLE_DEFINITION)
        || problems.add(
            Tag.RETURN_TYPE,
            ElementOrigin.of(method),
            "\"definition\" returns %s; every DAO has \"TableDefinition definition()\" of dev.arbiter.Dao, which it would hide; rename it"
                .formatted(JavaTypes.simple(method.getReturnType())));
  }

  private void unknown(ExecutableElement method, MethodSignature signature) {
    List<MethodSignature> all = operations.stream().map(Operation::signature).toList();
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
        "\"%s\" has no @Upsert, @Update or @InsertIfAbsent, and \"%s\" generates no such method; %s"
            .formatted(simple(signature), table.recordName().dao(), mend));
  }

  private void returnType(ExecutableElement method, Operation generated) {
    String expected = generated.returns().typeOf(table.recordName().qualified());
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
