package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.sql.statement.ConflictRules;
import dev.arbiter.processor.sql.table.BatchTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the Java values of a batch's rows say about their keys, before the server has seen them.
 *
 * @param inserts whether the key of a row that leaves a column out has the column's default; else
 *     it has the value that Java has there
 */
public record RawKey(Table table, UniqueKey key, boolean inserts) {

  /**
   * The columns whose values make the key: rows that supply the same of them, and equal ones, have
   * the same key, or all have none as the predicate excludes them.
   */
  public List<Column> columns() {
    Set<String> names = new HashSet<>(ConflictRules.columnsOf(table, key));
    names.addAll(ConflictRules.columnsOfPredicate(table, key));
    return table.insertable().stream().filter(it -> names.contains(it.name())).toList();
  }

  /** Whether the key of a row that leaves the column out has the server's own value. */
  public boolean hasDefault(Column column) {
    return inserts && column.generated() && !table.serverGenerated(key).contains(column);
  }

  /** The columns of the key that may be NULL, so that the row cannot conflict. */
  public List<Column> distinctNulls() {
    return key.nulls() == Nulls.NOT_DISTINCT
        ? List.of()
        : columns().stream()
            .filter(it -> it.nullable() && key.bareColumns().contains(it.name()))
            .toList();
  }

  /** Whether rows with different values have different keys as well. */
  public boolean isKey() {
    return key.where() == null
        && key.parts().stream()
            .allMatch(it -> it.column() != null && plain(table.column(it.column()), it));
  }

  /**
   * Columns that are parts of the key by themselves, and of which different values are different
   * keys, whatever the other parts make of theirs; times differ from the microsecond on.
   */
  public List<Column> certain() {
    return key.parts().stream()
        .filter(it -> it.column() != null)
        .filter(it -> certain(table.column(Objects.requireNonNull(it.column())), it))
        .map(it -> table.column(Objects.requireNonNull(it.column())))
        .filter(it -> !it.nullable())
        .distinct()
        .toList();
  }

  private boolean certain(Column column, KeyPart part) {
    return plain(column, part)
        || (instant(column) && !column.generated() && column.sqlType().isPlain());
  }

  /** A point in time, which is stored rounded. */
  public static boolean instant(Column column) {
    return column.sqlType().is("timestamptz")
        && column.javaType() instanceof JavaType.Scalar it
        && it.type() == ScalarType.INSTANT;
  }

  private boolean plain(Column column, KeyPart part) {
    return !hasDefault(column)
        && part.collation() == null
        && column.sqlType().isPlain()
        && column.javaType().equalAsInJava()
        && BatchTypes.isNatural(column);
  }
}
