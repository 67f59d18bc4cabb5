package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The private methods that refuse a row without a key that the server would hand out. */
final class SuppliedKeys {

  private final Table table;
  private final DaoNames names;
  private final RowNames rowNames;
  private final Map<UniqueKey, MethodSpec> methods = new LinkedHashMap<>();

  SuppliedKeys(Table table, DaoNames names, RowNames rowNames) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
  }

  List<MethodSpec> all() {
    return List.copyOf(methods.values());
  }

  /** The call that checks the row; nothing where the key is never handed out. */
  CodeBlock check(UniqueKey key, String row) {
    if (table.handedOut(key).isEmpty()) {
      return CodeBlock.of("");
    }
    return CodeBlock.of("$N($N);\n", methods.computeIfAbsent(key, this::method).name(), row);
  }

  private MethodSpec method(UniqueKey key) {
    List<Column> handedOut = table.handedOut(key);
    CodeBlock missing =
        handedOut.stream()
            .map(it -> rowNames.isLeftOut("row", it))
            .collect(CodeBlock.joining(" || "));
    String columns = handedOut.stream().map(Column::component).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(names.method("require" + key.suffix()))
        .addModifiers(PRIVATE, STATIC)
        .addParameter(Types.newRow(table.recordName()), "row")
        .beginControlFlow("if ($L)", missing)
        .addStatement(
            "throw new $T(\n$S\n    + $S)",
            IllegalArgumentException.class,
            "a row by " + key.name() + " has to supply " + columns + ": the value that the server",
            " would hand out could be another row's; use insert for a row without one")
        .endControlFlow()
        .build();
  }
}
