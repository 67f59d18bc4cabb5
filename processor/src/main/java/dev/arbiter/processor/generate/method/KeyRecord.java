package dev.arbiter.processor.generate.method;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code XDao.T}: a key of several columns, which the methods of many keys take. */
final class KeyRecord {

  private final UniqueKey key;
  private final List<Parameter> parameters;

  private KeyRecord(Table table, UniqueKey key) {
    this.key = key;
    this.parameters = Operation.keyOf(table, key);
  }

  /** Those of the operations that take many keys, each once. */
  static Stream<TypeSpec> of(Table table, List<Operation> operations) {
    return operations.stream()
        .filter(Operation::byKeys)
        .map(Operation::requiredKey)
        .distinct()
        .map(it -> new KeyRecord(table, it))
        .filter(it -> it.parameters.size() > 1)
        .map(KeyRecord::type);
  }

  private TypeSpec type() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    MethodSpec.Builder checks =
        MethodSpec.compactConstructorBuilder()
            .addModifiers(PUBLIC)
            .addJavadoc("Checks that what is not nullable is not null.\n");
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(key.suffix())
            .addModifiers(PUBLIC)
            .addJavadoc("A key of $L, for the methods of many keys.\n", Javadocs.code(key.name()));
    for (Parameter parameter : parameters) {
      Parameter.ForColumn it = (Parameter.ForColumn) parameter;
      TypeName plain = Types.of(it.type());
      components.addParameter(
          ParameterSpec.builder(it.nullable() ? Types.nullable(plain) : plain, it.name()).build());
      if (!it.nullable() && !it.type().primitive()) {
        checks.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, it.name());
      }
      String about = it.nullable() ? "; null is NULL" : "";
      type.addJavadoc("@param $L the value sought$L\n", it.name(), about);
      checks.addJavadoc("@param $L the value sought$L\n", it.name(), about);
    }
    return type.recordConstructor(components.build()).addMethod(checks.build()).build();
  }
}
