package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import java.util.List;

/** What a method calls whose statements the runtime composes. */
record ComposedCall(Table table, Operation operation) {

  /** {@code BY_EMAIL.upsert(executor, row)}. */
  CodeBlock code(CodeBlock constant, CodeBlock executor) {
    return CodeBlock.of("$L.$L(\n$L,\n$L)", constant, name(), executor, argument());
  }

  /** The method's name, without its key's. */
  private String name() {
    String name = operation.method();
    int key = operation.key() == null ? 0 : "By".length() + operation.key().suffix().length();
    return name.substring(0, name.length() - key);
  }

  /** What the only parameter has, or the key that several are. */
  private CodeBlock argument() {
    List<Parameter> parameters = operation.parameters();
    CodeBlock values =
        parameters.stream()
            .map(it -> CodeBlock.of("$N", it.name()))
            .collect(CodeBlock.joining(", "));
    return parameters.size() == 1
        ? values
        : CodeBlock.of(
            "new $T($L)",
            Types.key(table.recordName(), parameters, operation.requiredKey().suffix()),
            values);
  }
}
