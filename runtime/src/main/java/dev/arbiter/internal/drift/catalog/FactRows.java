package dev.arbiter.internal.drift.catalog;

import dev.arbiter.schema.Deferral;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each row of {@link CatalogQueries} says. */
final class FactRows {

  private FactRows() {}

  static ColumnFacts column(ResultSet row) throws SQLException {
    return new ColumnFacts(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getBoolean(9),
        texts(row.getArray(10)),
        row.getString(11),
        row.getBoolean(12));
  }

  static IndexFacts index(ResultSet row) throws SQLException {
    return new IndexFacts(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getBoolean(10),
        texts(row.getArray(11)),
        texts(row.getArray(12)),
        row.getString(13),
        row.getString(14),
        row.getString(15),
        new IndexTraits(
            row.getString(16),
            texts(row.getArray(17)),
            texts(row.getArray(18)),
            texts(row.getArray(19)),
            Deferral.valueOf(row.getString(20)),
            row.getString(21)));
  }

  static ConstraintFacts check(ResultSet row) throws SQLException {
    return new ConstraintFacts(
        row.getString(1),
        texts(row.getArray(2)),
        row.getString(3),
        row.getBoolean(4),
        row.getBoolean(5));
  }

  static ForeignKeyFacts foreignKey(ResultSet row) throws SQLException {
    return new ForeignKeyFacts(
        row.getString(1),
        texts(row.getArray(2)),
        row.getLong(3),
        texts(row.getArray(4)),
        ForeignKeyFacts.action(row.getString(5)),
        ForeignKeyFacts.action(row.getString(6)),
        Deferral.valueOf(row.getString(7)),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getBoolean(10),
        texts(row.getArray(11)),
        row.getString(12));
  }

  static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }
}
