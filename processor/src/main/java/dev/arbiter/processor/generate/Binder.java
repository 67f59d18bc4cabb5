package dev.arbiter.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.sql.SqlParameter;
import java.util.List;

/** A lambda that sets a statement's parameters from those of the method around it. */
final class Binder {

  private final NameAllocator locals;
  private final RowNames rowNames;
  private final EnumMethods enums;
  private String row = "row";

  /**
   * @param locals the names that the method's parameters have taken
   */
  Binder(NameAllocator locals, RowNames rowNames, EnumMethods enums) {
    this.locals = locals;
    this.rowNames = rowNames;
    this.enums = enums;
  }

  /** The parameter that holds a row. */
  Binder row(String name) {
    row = name;
    return this;
  }

  CodeBlock lambda(List<SqlParameter> parameters) {
    String statement = locals.newName("statement");
    String counter = locals.newName("i");
    Binding binding = new Binding(rowNames, enums, statement, row, counter);
    if (parameters.size() == 1) {
      return CodeBlock.of(
          "$N -> $L", statement, binding.set(parameters.get(0), CodeBlock.of("1")));
    }
    CodeBlock body =
        Binding.counted(parameters)
            ? CodeBlock.builder()
                .add("int $N = 0;\n", counter)
                .add(binding.counting(parameters))
                .build()
            : binding.from(1, parameters);
    return CodeBlock.of("$N -> {\n$>$L$<}", statement, body);
  }
}
