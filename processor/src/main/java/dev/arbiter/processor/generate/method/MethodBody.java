package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.dao.Returns;

/**
 * The statements of a method.
 *
 * @param call the expression whose value it returns, or a number that it is made of
 */
record MethodBody(Returns returns, CodeBlock call) {

  CodeBlock code() {
    return CodeBlock.builder().addStatement("$L", statement(call)).build();
  }

  /** The statements, where the call is for a cluster, and there is another for one server. */
  CodeBlock ifIsCluster(CodeBlock isCluster, CodeBlock onOneServer) {
    CodeBlock.Builder code = CodeBlock.builder();
    return returns == Returns.VOID
        ? code.beginControlFlow("if ($L)", isCluster)
            .addStatement("$L", call)
            .nextControlFlow("else")
            .addStatement("$L", onOneServer)
            .endControlFlow()
            .build()
        : code.addStatement(
                "$L", statement(CodeBlock.of("$L\n? $L\n: $L", isCluster, call, onOneServer)))
            .build();
  }

  private CodeBlock statement(CodeBlock value) {
    return switch (returns) {
      case VOID -> value;
      case INT -> CodeBlock.of("return $T.toIntExact($L)", Math.class, value);
      default -> CodeBlock.of("return $L", value);
    };
  }
}
