package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that set the parameters of statements that take several rows as {@code VALUES}. */
public final class ValuesBindMethods {

  private final Table table;
  private final SqlNames names;
  private final RowNames rowNames;
  private final ValueCode values;
  private final Map<List<SqlParameter>, String> rows = new LinkedHashMap<>();
  private final Map<List<SqlParameter>, String> rests = new LinkedHashMap<>();
  private final Map<List<Column>, String> marks = new LinkedHashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  public ValuesBindMethods(Table table, SqlNames names, RowNames rowNames, ValueCode values) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
    this.values = values;
  }

  public List<MethodSpec> all() {
    return methods;
  }

  /** What sets the parameters of one row. */
  public CodeBlock row(List<SqlParameter> parameters) {
    return reference(
        rows.computeIfAbsent(
            parameters,
            it -> {
              String name = names.method("bindValues");
              methods.add(
                  binder(name, TypeName.INT, newRow(), "row")
                      .addCode(new Binding(rowNames, values, "statement", "row", "i").counting(it))
                      .addStatement("return i")
                      .build());
              return name;
            }));
  }

  /**
   * What sets the parameters behind the rows: a reference to a method, or a lambda where parameters
   * of the method around it are among them.
   *
   * @param locals the names that are taken around a lambda
   */
  public CodeBlock rest(List<SqlParameter> parameters, NameAllocator locals) {
    NameAllocator inner = locals.clone();
    String statement = LocalNames.next(inner, "statement");
    String several = LocalNames.next(inner, "several");
    String index = LocalNames.next(inner, "i");
    if (parameters.isEmpty()) {
      return CodeBlock.of("($N, $N, $N) -> {}", statement, several, index);
    }
    if (parameters.stream().anyMatch(SqlParameter.Argument.class::isInstance)) {
      RestBinding binding =
          new RestBinding(
              rowNames, values, statement, several, LocalNames.next(inner, "each"), index);
      return CodeBlock.of(
          "($N, $N, $N) -> {\n$>$L$<}", statement, several, index, binding.of(parameters));
    }
    return reference(
        rests.computeIfAbsent(
            parameters,
            it -> {
              String name = names.method("bindRest");
              methods.add(
                  binder(
                          name,
                          TypeName.VOID,
                          ParameterizedTypeName.get(ClassName.get(List.class), newRow()),
                          "rows")
                      .addCode(
                          new RestBinding(rowNames, values, "statement", "rows", "row", "i").of(it))
                      .build());
              return name;
            }));
  }

  private MethodSpec.Builder binder(String name, TypeName returns, TypeName rows, String called) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(STATIC)
        .returns(returns)
        .addException(SQLException.class)
        .addParameter(PreparedStatement.class, "statement")
        .addParameter(rows, called)
        .addParameter(TypeName.INT, "i");
  }

  /** The function that says which rows a statement can take together. */
  public CodeBlock marks(List<Column> marked) {
    return reference(
        marks.computeIfAbsent(
            marked,
            it -> {
              String name = names.method("marks");
              methods.add(marksMethod(name, it));
              return name;
            }));
  }

  private MethodSpec marksMethod(String name, List<Column> marked) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Column column : marked) {
      arguments.add(rowNames.isLeftOut("row", column));
      arguments.add(
          column.generation() instanceof Generation.None
              ? RestBinding.suppliesNull(rowNames, "row", column)
              : rowNames.isSupplied("row", column));
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(STATIC)
        .returns(ClassName.get(String.class))
        .addParameter(newRow(), "row")
        .addStatement("return $T.of(\n$L)", Types.MARKS, CodeBlock.join(arguments, ",\n"))
        .build();
  }

  private CodeBlock reference(String method) {
    return CodeBlock.of("$T::$N", Types.sql(table.recordName()), method);
  }

  private ClassName newRow() {
    return Types.newRow(table.recordName());
  }
}
