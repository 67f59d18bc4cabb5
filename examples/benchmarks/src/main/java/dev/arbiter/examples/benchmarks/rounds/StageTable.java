package dev.arbiter.examples.benchmarks.rounds;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A table that is measured, and has a column {@code updated_at}.
 *
 * @param <R> a row, as an application has it
 */
public interface StageTable<R> {

  /** Creates the table, and drops the one that is there. */
  void createAnew(DataSource dataSource) throws SQLException;

  /** The table's name in SQL. */
  String sqlName();

  /** The names of the columns that a row has values for. */
  List<String> columns();

  /** Their values that have to be right in the end, in SQL. */
  String checked();

  /** Binds a row's values to the parameters from the first one on. */
  void bind(PreparedStatement statement, R row) throws SQLException;
}
