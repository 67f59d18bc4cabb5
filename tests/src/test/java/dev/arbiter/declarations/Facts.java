package dev.arbiter.declarations;

import dev.arbiter.Database;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An empty database, and what its catalog says of what is created in it. */
final class Facts {

  private static final String COLUMNS =
      """
      SELECT attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
        || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
        || CASE attgenerated WHEN '' THEN ' DEFAULT ' ELSE ' ' || attgenerated::text || ' ' END
        || COALESCE(pg_get_expr(adbin, adrelid), '-')
        || COALESCE(' OWNS ' || pg_get_serial_sequence(attrelid::regclass::text, attname), '')
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
      WHERE c.relkind IN ('r', 'p') AND attnum > 0 AND c.relnamespace IN (%1$s)
      ORDER BY 1
      """;

  private static final String CONSTRAINTS =
      """
      SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint WHERE contype <> 'n' AND connamespace IN (%1$s) ORDER BY 1
      """;

  private static final String INDEXES =
      """
      SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indexrelid
      WHERE c.relnamespace IN (%1$s) ORDER BY 1
      """;

  private static final String TYPES =
      """
      SELECT enumtypid::regtype || ' ' || string_agg(enumlabel, ', ' ORDER BY enumsortorder)
      FROM pg_enum GROUP BY enumtypid ORDER BY 1
      """;

  private static final String STORAGE =
      """
      SELECT oid::regclass || ' ' || reloptions::text FROM pg_class c
      WHERE reloptions IS NOT NULL AND c.relnamespace IN (%1$s) ORDER BY 1
      """;

  private static final String SCHEMAS =
      "SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'staff')";

  private final DataSource dataSource = TestPostgres.freshDatabase();

  final Database database = Database.of(dataSource);

  /** All of it. */
  List<String> all() {
    return Stream.of(columns(), constraints(), indexes(), types(), storage())
        .flatMap(List::stream)
        .toList();
  }

  List<String> columns() {
    return rows(COLUMNS);
  }

  List<String> constraints() {
    return rows(CONSTRAINTS);
  }

  List<String> indexes() {
    return rows(INDEXES);
  }

  List<String> types() {
    return rows(TYPES);
  }

  List<String> storage() {
    return rows(STORAGE);
  }

  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  private List<String> rows(String query) {
    String sql = query.replace("%1$s", SCHEMAS);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }
}
