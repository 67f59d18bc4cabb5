package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.Expressions;
import dev.arbiter.processor.sql.statement.ManyKeys;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.ServerOrder;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a key makes of the rows {@code s} of a batch: their order, and which of them are one. */
final class BatchOrder {

  private final UniqueKey key;
  private final @Nullable Expression where;
  private final BatchColumns columns;
  private final Expressions expressions;
  private final boolean inserts;
  private final Optional<Column> distributed;

  /**
   * @param inserts whether the rows are to be stored, so that they have no key outside its
   *     predicate; else they name one, whatever they say about the predicate
   */
  BatchOrder(
      Table table, UniqueKey key, boolean inserts, BatchColumns columns, Expressions expressions) {
    this.distributed = Optional.ofNullable(table.distribution().column()).map(table::column);
    this.key = key;
    this.where = inserts ? key.where() : null;
    this.columns = columns;
    this.expressions = expressions;
    this.inserts = inserts;
  }

  /**
   * The order in which the rows are written: that of the key, so that all writers have the same.
   */
  String orderBy() {
    List<String> order = ordered();
    order.add("s." + columns.text().place());
    return Layout.list("ORDER BY ", order, "  ");
  }

  private List<String> ordered() {
    List<String> order = new ArrayList<>();
    distributed.ifPresent(it -> order.addAll(ServerOrder.of(stored(it))));
    order.addAll(inserts ? varying().stream().map(this::inOrder).toList() : parts());
    return order;
  }

  /**
   * The places of rows, the number of each one's key in their order, and that of the value by which
   * a cluster distributes the row; zero where one server has all rows.
   *
   * @param rows {@code FROM …}
   */
  List<Clause> numbers(Clause rows) {
    List<String> order = ordered();
    String number =
        "dense_rank() OVER ("
            + (order.isEmpty() ? "" : Layout.list("ORDER BY ", order, "    "))
            + ")";
    String conflicting = conflicting();
    String numbered =
        conflicting == null
            ? number
            : "CASE WHEN " + conflicting + "\n  THEN " + number + " ELSE 0 END";
    return List.of(
        new Clause(
            Clause.Kind.ROUNDS,
            """
            SELECT s.%s,
              %s AS number,
              %s AS server\
            """
                .formatted(
                    columns.text().place(),
                    numbered,
                    distributed.map(this::stored).map(ServerOrder::number).orElse("0"))),
        rows);
  }

  /** Outside the predicate the index does not evaluate its expressions, which may fail there. */
  private String inOrder(KeyPart part) {
    return where == null || part.column() != null
        ? part(part)
        : "CASE WHEN " + expressions.over(where, this::stored) + " THEN " + part(part) + " END";
  }

  /**
   * The rows that are not the first of their key, and which of its rows they are.
   *
   * @param rows {@code FROM …}
   */
  List<Clause> laterRounds(Clause rows) {
    List<String> partition = parts();
    String numbered =
        """
        SELECT r.%1$s, r.%2$s FROM (
        SELECT s.%1$s, row_number() OVER (
          %3$sORDER BY s.%1$s) AS %2$s\
        """
            .formatted(
                columns.text().place(),
                columns.stage().round(),
                partition.isEmpty()
                    ? ""
                    : Layout.list("PARTITION BY ", partition, "    ") + "\n  ");
    String where = conflicting();
    return List.of(
        new Clause(Clause.Kind.ROUNDS, numbered),
        rows,
        new Clause(
            Clause.Kind.WHERE,
            (where == null ? "" : "WHERE " + where + "\n")
                + ") AS r WHERE r."
                + columns.stage().round()
                + " > 1"));
  }

  /** The condition under which a row can conflict at all. */
  private @Nullable String conflicting() {
    List<String> conditions = new ArrayList<>();
    if (where != null) {
      conditions.add("(" + expressions.over(where, this::stored) + ")");
    }
    if (key.nulls() != Nulls.NOT_DISTINCT) {
      key.parts().stream()
          .filter(it -> !it.neverNull())
          .forEach(it -> conditions.add(part(it) + " IS NOT NULL"));
    }
    return conditions.isEmpty() ? null : String.join("\n  AND ", conditions);
  }

  /** A constant orders nothing, and ORDER BY would take it for a column's number. */
  private List<KeyPart> varying() {
    return key.parts().stream().filter(it -> !it.mentions().isEmpty()).toList();
  }

  private List<String> parts() {
    return inserts
        ? varying().stream().map(this::part).toList()
        : ManyKeys.values(key, expressions, this::stored);
  }

  private String part(KeyPart part) {
    String expression = expressions.over(part.expression(), this::stored);
    return (part.parenthesised() ? "(" + expression + ")" : expression)
        + (part.collation() == null ? "" : " COLLATE " + part.collation());
  }

  /** The value of a row as it will be stored, or as it is sought. */
  String stored(Column column) {
    String name = "s." + Identifiers.quote(column.name());
    if (!inserts) {
      String collation = column.sqlType().collation();
      return collation == null ? name : name + " COLLATE " + collation;
    }
    if (column.generation() instanceof Generation.Computed it) {
      return cast(expressions.over(it.value(), this::stored), column);
    }
    return SqlTypes.isLimited(column.sqlType()) ? cast(name, column) : name;
  }

  private static String cast(String expression, Column column) {
    return "CAST((" + expression + ") AS " + column.sqlType().uncollated() + ")";
  }
}
