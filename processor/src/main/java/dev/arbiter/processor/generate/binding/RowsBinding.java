package dev.arbiter.processor.generate.binding;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Sets the parameters of a statement that takes many rows, one line each. */
final class RowsBinding {

  private final RowNames rowNames;
  private final ValueCode values;
  private final String rows;
  private final String row;
  private final CodeBlock marks;
  private final BiFunction<Column, String, CodeBlock> column;

  /**
   * @param rows the name of the variable that holds the rows
   * @param row the name of a variable that holds one of them
   * @param marks the function that gives the marks of a row
   */
  RowsBinding(RowNames rowNames, ValueCode values, String rows, String row, CodeBlock marks) {
    this.rowNames = rowNames;
    this.values = values;
    this.rows = rows;
    this.row = row;
    this.marks = marks;
    this.column =
        (it, add) ->
            CodeBlock.of(
                "$N.$N($L, $N -> $N.$N)",
                rows,
                add,
                values.codecs().of(it),
                row,
                row,
                it.component());
  }

  private RowsBinding(
      RowNames rowNames, ValueCode values, String keys, Function<Column, CodeBlock> ofKeys) {
    this.rowNames = rowNames;
    this.values = values;
    this.rows = keys;
    this.row = keys;
    this.marks = CodeBlock.of("");
    this.column = (it, add) -> CodeBlock.of("$L.$N($N)", ofKeys.apply(it), add, keys);
  }

  /**
   * For keys.
   *
   * @param keys the name of the variable that holds them
   * @param ofKeys what takes a column of them
   */
  static RowsBinding ofKeys(
      RowNames rowNames, ValueCode values, String keys, Function<Column, CodeBlock> ofKeys) {
    return new RowsBinding(rowNames, values, keys, ofKeys);
  }

  CodeBlock of(List<SqlParameter> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(it -> code.add("$L;\n", set(it)));
    return code.build();
  }

  private CodeBlock set(SqlParameter parameter) {
    if (parameter instanceof SqlParameter.RowValues it) {
      return column.apply(it.column(), "add");
    }
    if (parameter instanceof SqlParameter.Servers it) {
      return column.apply(it.column(), "addDifferent");
    }
    if (parameter instanceof SqlParameter.RowMarks) {
      return CodeBlock.of("$N.add($T.STRING, $L)", rows, Types.CODECS, marks);
    }
    if (parameter instanceof SqlParameter.RowPlaces) {
      return CodeBlock.of("$N.places()", rows);
    }
    if (parameter instanceof SqlParameter.Supplied it) {
      return CodeBlock.of(
          "$N.supplied($N -> $L)", rows, row, rowNames.isSupplied(row, it.column()));
    }
    return new Binding(rowNames, values, rows + ".statement()", row, "")
        .set(parameter, CodeBlock.of("$N.next()", rows));
  }
}
