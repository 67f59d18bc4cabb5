package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The private methods that set the parameters of statements that take many rows. */
public final class RowsBindMethods {

  private final Table table;
  private final SqlNames names;
  private final RowNames rowNames;
  private final ValueCode values;
  private final List<MethodSpec> methods = new ArrayList<>();
  private final Map<List<SqlParameter>, String> binds = new LinkedHashMap<>();
  private final Map<List<Column>, String> marks = new LinkedHashMap<>();

  public RowsBindMethods(Table table, SqlNames names, RowNames rowNames, ValueCode values) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
    this.values = values;
  }

  public List<MethodSpec> all() {
    return methods;
  }

  /**
   * What sets the parameters: a reference to a method, or a lambda where parameters of the method
   * around it are among them.
   *
   * @param suggested the method's name, if it is still free
   * @param marked the columns that a row may leave out
   * @param locals the names that are taken around a lambda
   */
  public CodeBlock binder(
      String suggested, List<SqlParameter> parameters, List<Column> marked, NameAllocator locals) {
    if (parameters.isEmpty()) {
      return CodeBlock.of("$N -> {}", locals.clone().newName("rows"));
    }
    if (parameters.stream().anyMatch(SqlParameter.Argument.class::isInstance)) {
      NameAllocator inner = locals.clone();
      String rows = inner.newName("arrays");
      return CodeBlock.of(
          "$N -> {\n$>$L$<}", rows, code(parameters, marked, rows, inner.newName("each")));
    }
    return reference(
        binds.computeIfAbsent(
            parameters,
            it -> {
              String name = names.method(suggested);
              methods.add(bindMethod(name, it, marked));
              return name;
            }));
  }

  private MethodSpec bindMethod(String name, List<SqlParameter> parameters, List<Column> marked) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(STATIC)
            .addException(SQLException.class)
            .addParameter(ParameterizedTypeName.get(Types.ROW_COLUMNS, newRow()), "rows");
    List<SqlParameter> rest = parameters;
    for (Map.Entry<List<SqlParameter>, String> known : binds.entrySet()) {
      int size = known.getKey().size();
      if (size < parameters.size() && parameters.subList(0, size).equals(known.getKey())) {
        method.addStatement("$N(rows)", known.getValue());
        rest = parameters.subList(size, parameters.size());
        break;
      }
    }
    return method.addCode(code(rest, marked, "rows", "row")).build();
  }

  private CodeBlock code(
      List<SqlParameter> parameters, List<Column> marked, String rows, String row) {
    CodeBlock marksOf =
        parameters.stream().anyMatch(SqlParameter.RowMarks.class::isInstance)
            ? marks(marked)
            : CodeBlock.of("");
    return new RowsBinding(rowNames, values, rows, row, marksOf).of(parameters);
  }

  /** The function that gives the marks of a row. */
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
    return MethodSpec.methodBuilder(name)
        .addModifiers(STATIC)
        .returns(ClassName.get(String.class))
        .addParameter(newRow(), "row")
        .addStatement(
            "return $T.marks(\n$L)",
            Types.BATCH_UPSERT,
            marked.stream()
                .map(it -> rowNames.isSupplied("row", it))
                .collect(CodeBlock.joining(",\n")))
        .build();
  }

  private CodeBlock reference(String method) {
    return CodeBlock.of("$T::$N", Types.sql(table.recordName()), method);
  }

  private ClassName newRow() {
    return Types.newRow(table.recordName());
  }
}
