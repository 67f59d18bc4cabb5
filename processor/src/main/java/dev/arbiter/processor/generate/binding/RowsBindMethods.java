package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
  private final Map<List<SqlParameter>, String> columnBinds = new HashMap<>();
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
      return CodeBlock.of("$N -> {}", LocalNames.next(locals.clone(), "rows"));
    }
    if (parameters.stream().anyMatch(SqlParameter.Argument.class::isInstance)) {
      NameAllocator inner = locals.clone();
      String rows = LocalNames.next(inner, "arrays");
      CodeBlock owner = CodeBlock.of("$T.", Types.sql(table.recordName()));
      return CodeBlock.of(
          "$N -> {\n$>$L$<}",
          rows,
          code(parameters, marked, owner, rows, LocalNames.next(inner, "each")));
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
    MethodSpec.Builder method = bindMethod(name);
    List<SqlParameter> rest = parameters;
    for (Map.Entry<List<SqlParameter>, String> known : binds.entrySet()) {
      int size = known.getKey().size();
      if (size < parameters.size() && parameters.subList(0, size).equals(known.getKey())) {
        method.addStatement("$N(rows)", known.getValue());
        rest = parameters.subList(size, parameters.size());
        break;
      }
    }
    return method.addCode(code(rest, marked, CodeBlock.of(""), "rows", "row")).build();
  }

  private MethodSpec.Builder bindMethod(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(STATIC)
        .addException(SQLException.class)
        .addParameter(ParameterizedTypeName.get(Types.ROW_COLUMNS, newRow()), "rows");
  }

  /**
   * @param owner the class and a dot, where the code is another class's
   */
  private CodeBlock code(
      List<SqlParameter> parameters,
      List<Column> marked,
      CodeBlock owner,
      String rows,
      String row) {
    CodeBlock marksOf =
        parameters.stream().anyMatch(SqlParameter.RowMarks.class::isInstance)
            ? marks(marked)
            : CodeBlock.of("");
    RowsBinding binding = new RowsBinding(rowNames, values, rows, row, marksOf);
    List<SqlParameter> columns = columnsOf(parameters);
    if (columns.size() < 2 || (marked.isEmpty() && !columnBinds.containsKey(columns))) {
      return binding.of(parameters);
    }
    int first = Collections.indexOfSubList(parameters, columns);
    int behind = first + columns.size();
    return CodeBlock.builder()
        .add(binding.of(parameters.subList(0, first)))
        .add("$L$N($N);\n", owner, bindColumns(columns), rows)
        .add(binding.of(parameters.subList(behind, parameters.size())))
        .build();
  }

  /** The columns' values, which statements for rows that are alike, and others, take in a row. */
  private static List<SqlParameter> columnsOf(List<SqlParameter> parameters) {
    return parameters.stream()
        .dropWhile(it -> !(it instanceof SqlParameter.RowValues))
        .takeWhile(SqlParameter.RowValues.class::isInstance)
        .toList();
  }

  /** What sets the columns' values and nothing else. */
  public CodeBlock columns(List<SqlParameter> columns) {
    return reference(bindColumns(columns));
  }

  private String bindColumns(List<SqlParameter> columns) {
    String method = columnBinds.get(columns);
    if (method == null) {
      method = names.method("bindColumns");
      columnBinds.put(columns, method);
      methods.add(
          bindMethod(method)
              .addCode(
                  new RowsBinding(rowNames, values, "rows", "row", CodeBlock.of("")).of(columns))
              .build());
    }
    return method;
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
