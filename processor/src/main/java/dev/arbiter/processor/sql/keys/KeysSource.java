package dev.arbiter.processor.sql.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.Expressions;
import dev.arbiter.processor.sql.statement.ManyKeys;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.ServerOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys that come as arrays, one for each column that the key mentions: a table whose names are none
 * of the stored table's, as an index's expressions mention columns without a qualifier.
 */
final class KeysSource {

  private final UniqueKey key;
  private final List<Column> columns;
  private final Set<String> taken;
  private final Optional<Column> distributed;
  private final String alias;

  KeysSource(Table table, UniqueKey key) {
    this.key = key;
    this.columns = table.mentionedBy(key);
    this.taken = table.columns().stream().map(Column::name).collect(Collectors.toSet());
    this.distributed = Optional.ofNullable(table.distribution().column()).map(table::column);
    this.alias = table.name().equals("k") ? "k_" : "k";
  }

  /** The name of the table of keys. */
  String alias() {
    return alias;
  }

  /** The column with a key's place in the list, counted from one. */
  String place() {
    return free("place");
  }

  private String free(String name) {
    return taken.contains(name) ? free(name + "_") : name;
  }

  private String name(Column column) {
    return free("k" + (columns.indexOf(column) + 1));
  }

  /** The name of the first column of keys. */
  String first() {
    return name(columns.get(0));
  }

  /** The sought value of a column, as the column compares it. */
  String value(Column column) {
    String value = BatchTypes.value(column, alias + "." + name(column));
    String collation = column.sqlType().collation();
    return collation == null ? value : value + " COLLATE " + collation;
  }

  /** {@code SELECT unnest(…) …}. */
  String select(ParameterList parameters) {
    List<String> unnested = new ArrayList<>();
    columns.forEach(it -> unnested.add(unnest(parameters.rowValues(it), name(it))));
    unnested.add(unnest(parameters.rowPlaces(), place()));
    return Layout.list("SELECT ", unnested, "    ");
  }

  private static String unnest(String array, String name) {
    return "unnest(" + array + ") AS " + name;
  }

  /** The places of keys, and numbers in the order of the servers that have their rows. */
  String servers(Column column, ParameterList parameters) {
    String numbers =
        "dense_rank() OVER (ORDER BY " + String.join(", ", ServerOrder.of(value(column))) + ")";
    return """
    SELECT %1$s.%2$s, %3$s AS number,
      %4$s AS distributed
    FROM (
      SELECT %5$s, %6$s
    ) AS %1$s\
    """
        .formatted(
            alias,
            place(),
            numbers,
            ServerOrder.DISTRIBUTED,
            unnest(parameters.rowValues(column), name(column)),
            unnest(parameters.rowPlaces(), place()));
  }

  /** The order in which batches by the key lock rows. */
  String orderBy(Expressions expressions) {
    List<String> order = new ArrayList<>();
    distributed.ifPresent(it -> order.addAll(ServerOrder.of(value(it))));
    order.addAll(ManyKeys.values(key, expressions, this::value));
    order.add(alias + "." + place());
    return Layout.list("ORDER BY ", order, "    ");
  }
}
