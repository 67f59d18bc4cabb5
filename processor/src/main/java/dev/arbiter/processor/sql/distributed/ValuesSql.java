package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.batch.AlikeSql;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;

/**
 * A statement that takes several rows as {@code VALUES}.
 *
 * @param sizes for most rows first
 * @param alike those that take rows of one server that are alike, as arrays
 * @param row what the question marks of each row stand for
 * @param rest what those behind the rows stand for
 * @param marked the columns by which rows may need statements of their own
 */
public record ValuesSql(
    List<Size> sizes,
    List<AlikeSql> alike,
    List<SqlParameter> row,
    List<SqlParameter> rest,
    List<Column> marked) {

  /** The statement for a number of rows. */
  public record Size(int rows, NamedStatement statement) {}

  public ValuesSql {
    sizes = List.copyOf(sizes);
    alike = List.copyOf(alike);
    row = List.copyOf(row);
    rest = List.copyOf(rest);
    marked = List.copyOf(marked);
  }
}
