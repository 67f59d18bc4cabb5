package dev.arbiter.processor.generate.binding;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;

/** Sets the parameters that several rows of a statement have in common, one line each. */
final class RestBinding {

  private final RowNames rowNames;
  private final ValueCode values;
  private final String statement;
  private final String rows;
  private final String row;
  private final String counter;

  /**
   * @param statement the name of the variable that holds the prepared statement
   * @param rows the name of the variable that holds the rows
   * @param row the name of a variable that holds one of them
   * @param counter the name of the variable that holds the index of the last parameter
   */
  RestBinding(
      RowNames rowNames,
      ValueCode values,
      String statement,
      String rows,
      String row,
      String counter) {
    this.rowNames = rowNames;
    this.values = values;
    this.statement = statement;
    this.rows = rows;
    this.row = row;
    this.counter = counter;
  }

  CodeBlock of(List<SqlParameter> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(it -> code.add("$L;\n", set(it)));
    return code.build();
  }

  private CodeBlock set(SqlParameter parameter) {
    CodeBlock index = CodeBlock.of("++$N", counter);
    if (parameter instanceof SqlParameter.AnySupplied it) {
      return setBoolean(index, any(rowNames.isSupplied(row, it.column())));
    }
    if (parameter instanceof SqlParameter.AnyNull it) {
      return setBoolean(index, any(suppliesNull(rowNames, row, it.column())));
    }
    if (parameter instanceof SqlParameter.Moment it && it.ifSupplied() != null) {
      return momentIf(it.sql(), index, it.ifSupplied());
    }
    return new Binding(rowNames, values, statement, row, counter).set(parameter, index);
  }

  private CodeBlock momentIf(String sql, CodeBlock index, Column column) {
    return CodeBlock.of(
        "$L.setIf($N, $L, $L)",
        values.moments().of(sql),
        statement,
        index,
        any(rowNames.isSupplied(row, column)));
  }

  private CodeBlock setBoolean(CodeBlock index, CodeBlock value) {
    return CodeBlock.of("$N.setBoolean($L, $L)", statement, index, value);
  }

  private CodeBlock any(CodeBlock condition) {
    return CodeBlock.of("$N.stream().anyMatch($N -> $L)", rows, row, condition);
  }

  /** Whether {@code row} supplies NULL for a nullable column. */
  static CodeBlock suppliesNull(RowNames names, String row, Column column) {
    return CodeBlock.of(
        "$L && $N.$N == null", names.isSupplied(row, column), row, column.component());
  }
}
