package dev.arbiter.processor.generate.binding;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;
import java.util.function.Function;

/** Sets a statement's parameters, one line each. */
final class Binding {

  private final RowNames rowNames;
  private final ValueCode values;
  private final String statement;
  private final String row;
  private final String counter;
  private final Function<Column, CodeBlock> ofRow;

  /**
   * @param statement the name of the variable that holds the prepared statement
   * @param row the name of the variable that holds the row, if there is one
   * @param counter the name of the variable that counts parameters, where they must be counted
   */
  Binding(RowNames rowNames, ValueCode values, String statement, String row, String counter) {
    this.rowNames = rowNames;
    this.values = values;
    this.statement = statement;
    this.row = row;
    this.counter = counter;
    this.ofRow = column -> CodeBlock.of("$N.$N", row, column.component());
  }

  /**
   * Of a key in place of a row.
   *
   * @param ofKey the key's value of a column
   */
  Binding(
      RowNames rowNames, ValueCode values, String statement, Function<Column, CodeBlock> ofKey) {
    this.rowNames = rowNames;
    this.values = values;
    this.statement = statement;
    this.row = "";
    this.counter = "";
    this.ofRow = ofKey;
  }

  /**
   * Whether the parameters' indexes depend on the row: where it has no value for an identity
   * column, the statement does not mention the column.
   */
  static boolean counted(List<SqlParameter> parameters) {
    return parameters.stream().anyMatch(Binding::identityValue);
  }

  private static boolean identityValue(SqlParameter parameter) {
    return parameter instanceof SqlParameter.IdentityValue;
  }

  /** With literal indexes, the first of them {@code first}. */
  CodeBlock from(int first, List<SqlParameter> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    int index = first;
    for (SqlParameter parameter : parameters) {
      code.add("$L;\n", set(parameter, CodeBlock.of("$L", index++)));
    }
    return code.build();
  }

  /** With the counter, which holds the index of the last parameter set before. */
  CodeBlock counting(List<SqlParameter> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (SqlParameter parameter : parameters) {
      boolean conditional = identityValue(parameter);
      if (conditional) {
        Column identity = ((SqlParameter.IdentityValue) parameter).column();
        code.beginControlFlow("if ($L)", rowNames.isSupplied(row, identity));
      }
      code.add("$L;\n", set(parameter, CodeBlock.of("++$N", counter)));
      if (conditional) {
        code.endControlFlow();
      }
    }
    return code.build();
  }

  /** {@code statement.setString(1, row.email)}, without the semicolon. */
  CodeBlock set(SqlParameter parameter, CodeBlock index) {
    if (parameter instanceof SqlParameter.Supplied it) {
      return CodeBlock.of(
          "$N.setBoolean($L, $L)", statement, index, rowNames.isSupplied(row, it.column()));
    }
    if (parameter instanceof SqlParameter.RowValue it) {
      return setFromRow(it.column(), index);
    }
    if (parameter instanceof SqlParameter.IdentityValue it) {
      return setFromRow(it.column(), index);
    }
    if (parameter instanceof SqlParameter.Moment it) {
      return setMoment(it, index);
    }
    SqlParameter.Argument argument = (SqlParameter.Argument) parameter;
    return values.set(
        argument.type(), argument.sqlType(), statement, index, CodeBlock.of("$N", argument.name()));
  }

  private CodeBlock setMoment(SqlParameter.Moment moment, CodeBlock index) {
    Column column = moment.ifSupplied();
    return column == null
        ? CodeBlock.of("$L.set($N, $L)", values.moments().of(moment.sql()), statement, index)
        : CodeBlock.of(
            "$L.setIf($N, $L, $L)",
            values.moments().of(moment.sql()),
            statement,
            index,
            rowNames.isSupplied(row, column));
  }

  private CodeBlock setFromRow(Column column, CodeBlock index) {
    return values.set(column.javaType(), column.sqlType(), statement, index, ofRow.apply(column));
  }
}
