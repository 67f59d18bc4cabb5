package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;

/** Sets the parameters of a statement that takes many rows, one line each. */
final class RowsBinding {

  private final RowNames rowNames;
  private final EnumMethods enums;
  private final String rows;
  private final String row;
  private final CodeBlock marks;

  /**
   * @param rows the name of the variable that holds the rows
   * @param row the name of a variable that holds one of them
   * @param marks the function that gives the marks of a row
   */
  RowsBinding(RowNames rowNames, EnumMethods enums, String rows, String row, CodeBlock marks) {
    this.rowNames = rowNames;
    this.enums = enums;
    this.rows = rows;
    this.row = row;
    this.marks = marks;
  }

  CodeBlock of(List<SqlParameter> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(it -> code.add("$L;\n", set(it)));
    return code.build();
  }

  private CodeBlock set(SqlParameter parameter) {
    if (parameter instanceof SqlParameter.RowValues it) {
      return CodeBlock.of("$N.$L($N -> $L)", rows, arrays(it.column()), row, value(it.column()));
    }
    if (parameter instanceof SqlParameter.RowMarks) {
      return CodeBlock.of("$N.strings($L)", rows, marks);
    }
    if (parameter instanceof SqlParameter.RowPlaces) {
      return CodeBlock.of("$N.places()", rows);
    }
    if (parameter instanceof SqlParameter.Supplied it) {
      return CodeBlock.of(
          "$N.supplied($N -> $L)", rows, row, rowNames.isSupplied(row, it.column()));
    }
    return new Binding(rowNames, enums, rows + ".statement()", row, "")
        .set(parameter, CodeBlock.of("$N.next()", rows));
  }

  private CodeBlock value(Column column) {
    CodeBlock value = CodeBlock.of("$N.$N", row, column.component());
    return column.javaType() instanceof JavaType.Enumeration it
        ? enums.label(it, value, column.optional())
        : value;
  }

  private static String arrays(Column column) {
    if (column.javaType() instanceof JavaType.Enumeration) {
      return "strings";
    }
    return switch (((JavaType.Scalar) column.javaType()).type()) {
      case STRING -> "strings";
      case UUID -> "uuids";
      case SHORT -> "shorts";
      case INTEGER -> "ints";
      case LONG -> "longs";
      case FLOAT -> "floats";
      case DOUBLE -> "doubles";
      case BOOLEAN -> "booleans";
      case BIG_DECIMAL -> "decimals";
      case INSTANT -> "instants";
      case OFFSET_DATE_TIME -> "offsetDateTimes";
      case LOCAL_DATE_TIME -> "localDateTimes";
      case LOCAL_DATE -> "localDates";
      case LOCAL_TIME -> "localTimes";
      case BYTES -> "bytes";
    };
  }
}
