package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The private methods that refuse a row without a key that the server would hand out. */
public final class SuppliedKeys {

  private final Table table;
  private final SqlNames names;
  private final RowNames rowNames;
  private final Map<UniqueKey, MethodSpec> methods = new LinkedHashMap<>();

  public SuppliedKeys(Table table, SqlNames names, RowNames rowNames) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
  }

  public List<MethodSpec> all() {
    return List.copyOf(methods.values());
  }

  /** The method that checks a row; empty where the server never generates the key. */
  public Optional<CodeBlock> check(UniqueKey key) {
    return table.serverGenerated(key).isEmpty()
        ? Optional.empty()
        : Optional.of(
            CodeBlock.of(
                "$T::$N",
                Types.sql(table.recordName()),
                methods.computeIfAbsent(key, this::method).name()));
  }

  private MethodSpec method(UniqueKey key) {
    List<Column> serverGenerated = table.serverGenerated(key);
    CodeBlock missing =
        serverGenerated.stream()
            .map(it -> rowNames.isLeftOut("row", it))
            .collect(CodeBlock.joining(" || "));
    String columns =
        serverGenerated.stream().map(Column::component).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(names.method("require" + key.suffix()))
        .addModifiers(STATIC)
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
