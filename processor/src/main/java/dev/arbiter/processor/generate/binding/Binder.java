package dev.arbiter.processor.generate.binding;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lambdas that set a statement's parameters from those of the method around them. */
public final class Binder {

  private final NameAllocator locals;
  private final RowNames rowNames;
  private final ValueCode values;
  private final Map<String, String> variables = new HashMap<>();

  /**
   * @param locals the names that the method's parameters have taken
   */
  public Binder(NameAllocator locals, RowNames rowNames, ValueCode values) {
    this.locals = locals;
    this.rowNames = rowNames;
    this.values = values;
  }

  /** The names that are taken. */
  public NameAllocator locals() {
    return locals.clone();
  }

  /** The name of a variable of the method's. */
  String variable(String suggested) {
    return variables.computeIfAbsent(suggested, locals::newName);
  }

  /** The field that runs statements, which a parameter of the same name hides. */
  public String executor() {
    return LocalNames.next(locals.clone(), "executor").equals("executor")
        ? "executor"
        : "this.executor";
  }

  /** The name of a lambda's parameter that is one row of many. */
  public String rowName() {
    return variable("row");
  }

  public CodeBlock isSupplied(String row, Column column) {
    return rowNames.isSupplied(row, column);
  }

  /** {@code statement -> …}, with the row of that name, if there is one. */
  public CodeBlock lambda(List<SqlParameter> parameters, String row) {
    String statement = LocalNames.next(locals.clone(), "statement");
    return CodeBlock.of("$N -> $L", statement, body(parameters, statement, row));
  }

  /** {@code (statement, row) -> …}. */
  public CodeBlock rowLambda(List<SqlParameter> parameters) {
    String row = rowName();
    String statement = LocalNames.next(locals.clone(), "statement");
    return CodeBlock.of("($N, $N) -> $L", statement, row, body(parameters, statement, row));
  }

  /**
   * {@code (statement, key) -> …}.
   *
   * @param ofKey the value of a column in the key of that name
   */
  public CodeBlock keyLambda(
      List<SqlParameter> parameters, BiFunction<String, Column, CodeBlock> ofKey) {
    String key = LocalNames.next(locals.clone(), "key");
    String statement = LocalNames.next(locals.clone(), "statement");
    Binding binding = new Binding(rowNames, values, statement, column -> ofKey.apply(key, column));
    return CodeBlock.of("($N, $N) -> {\n$>$L$<}", statement, key, binding.from(1, parameters));
  }

  /**
   * A lambda that sets the parameters of a statement that takes many keys.
   *
   * @param ofKeys what takes a column of the keys
   */
  public CodeBlock keysLambda(List<SqlParameter> parameters, Function<Column, CodeBlock> ofKeys) {
    String keys = LocalNames.next(locals.clone(), "keys");
    RowsBinding binding = RowsBinding.ofKeys(rowNames, values, keys, ofKeys);
    return CodeBlock.of("$N -> {\n$>$L$<}", keys, binding.of(parameters));
  }

  private CodeBlock body(List<SqlParameter> parameters, String statement, String row) {
    String counter = LocalNames.next(locals.clone(), "i");
    Binding binding = new Binding(rowNames, values, statement, row, counter);
    boolean counted = Binding.counted(parameters);
    if (parameters.size() == 1 && !counted) {
      return binding.set(parameters.get(0), CodeBlock.of("1"));
    }
    CodeBlock statements =
        counted
            ? CodeBlock.builder()
                .add("int $N = 0;\n", counter)
                .add(binding.counting(parameters))
                .build()
            : binding.from(1, parameters);
    return CodeBlock.of("{\n$>$L$<}", statements);
  }
}
