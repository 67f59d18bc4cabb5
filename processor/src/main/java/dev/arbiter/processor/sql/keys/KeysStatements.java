package dev.arbiter.processor.sql.keys;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.ManyKeys;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.Writing;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.Optional;

/**
 * The statements that take many keys. Where a key is more than one value, each is looked up by
 * itself, so that the index serves it whatever its parts are: to a subquery with OFFSET or FOR
 * UPDATE no other join is possible.
 */
public final class KeysStatements {

  private final Operation operation;
  private final ParameterList parameters = new ParameterList();
  private final Writing writing;
  private final KeysSource keys;
  private final String from;
  private final Optional<Column> distributed;
  private final Optional<Column> told;

  public KeysStatements(Table table, Operation operation) {
    this.operation = operation;
    this.writing = new Writing(table, operation, parameters);
    this.keys = new KeysSource(table, operation.requiredKey());
    this.from = TableNames.of(table);
    this.distributed = Optional.ofNullable(table.distribution().column()).map(table::column);
    this.told = ManyKeys.toldInJava(table, operation.requiredKey());
  }

  /** The operation's statement. */
  public SqlStatement statement() {
    if (distributed.isPresent()) {
      return operation.action() == Action.FIND ? findJoined() : deleteEach();
    }
    // A cluster takes no subquery in the condition of what changes rows.
    boolean reference = writing.table().distribution().isDeclared();
    return operation.action() == Action.FIND
        ? (reference ? findEach() : find())
        : (reference ? deleteEach() : delete());
  }

  /**
   * Of keys of a distributed table the places, and numbers in the order in which batches by
   * whatever key write the rows of each server.
   */
  public Optional<SqlStatement> servers() {
    return distributed
        .filter(it -> operation.action() == Action.DELETE)
        .map(it -> writing.add(Clause.Kind.SELECT, keys.servers(it, parameters)).done());
  }

  /** Finds the rows by a join, which each server makes that has some of them. */
  private SqlStatement findJoined() {
    String source =
        """
        FROM (
          %2$s
        ) AS %1$s
        CROSS JOIN %3$s AS %4$s\
        """
            .formatted(keys.alias(), keys.select(parameters), from, writing.expressions().alias());
    return writing
        .selectStored(keys.alias() + "." + keys.place())
        .add(Clause.Kind.KEYS, source)
        .add(
            Clause.Kind.WHERE,
            writing.storedKeyEquals(keys::value)
                + writing.onServers(writing.expressions().alias() + "."))
        .done();
  }

  private SqlStatement find() {
    return manyKeys()
        .map(it -> told.isPresent() ? findTold(it) : findAtOnce(it))
        .orElseGet(this::findEach);
  }

  /** Finds the rows by one walk through the index; which key has which of them is told in Java. */
  private SqlStatement findTold(ManyKeys many) {
    return writing.select(from).add(Clause.Kind.WHERE, many.whereAny(told())).done();
  }

  private String told() {
    return parameters.rowValues(told.orElseThrow());
  }

  /** Finds the rows by one walk through the index, and then the keys of each. */
  private SqlStatement findAtOnce(ManyKeys many) {
    String source =
        """
        WITH %1$s AS MATERIALIZED (
          %2$s
        ), r AS MATERIALIZED (\
        """
            .formatted(keys.alias(), keys.select(parameters));
    String found =
        """
        )
        SELECT r.*, %1$s.%2$s
        FROM %1$s CROSS JOIN r\
        """
            .formatted(keys.alias(), keys.place());
    return writing
        .add(Clause.Kind.KEYS, source)
        .select(from)
        .add(Clause.Kind.WHERE, many.whereAny(sought(many)))
        .add(Clause.Kind.KEYS, found)
        .whereKey(keys::value)
        .done();
  }

  private SqlStatement findEach() {
    String source =
        """
        SELECT r.*, %1$s.%2$s
        FROM (
          %3$s
        ) AS %1$s
        CROSS JOIN LATERAL (\
        """
            .formatted(keys.alias(), keys.place(), keys.select(parameters));
    return writing
        .add(Clause.Kind.KEYS, source)
        .select(from)
        .whereKey(keys::value)
        .add(Clause.Kind.WHERE, "OFFSET 0\n) AS r")
        .done();
  }

  private static String array(String value, String from) {
    return "ARRAY(SELECT " + value + " FROM " + from + ")";
  }

  private Optional<ManyKeys> manyKeys() {
    return ManyKeys.of(
        writing.table(), operation.requiredKey(), writing.expressions(), keys::value);
  }

  private String sought(ManyKeys many) {
    return array(many.sought(), keys.alias());
  }

  /**
   * Locks the rows in the order of the key before it deletes them in any. A row that another
   * transaction has changed in the meantime is found again by its key, as its place is another.
   */
  private SqlStatement delete() {
    return manyKeys().map(this::deleteAtOnce).orElseGet(this::deleteEach);
  }

  private SqlStatement deleteAtOnce(ManyKeys many) {
    String source =
        """
        locked AS MATERIALIZED (
        SELECT %1$s AS %2$s
        FROM %3$s\
        """
            .formatted(many.stored(), keys.first(), from);
    String materialized =
        """
        %1$s AS MATERIALIZED (
          %2$s
        ), \
        """;
    return writing
        .add(
            Clause.Kind.KEYS,
            "WITH "
                + (told.isPresent()
                    ? ""
                    : materialized.formatted(keys.alias(), keys.select(parameters)))
                + source)
        .add(Clause.Kind.WHERE, many.whereAny(told.isPresent() ? told() : sought(many)))
        .add(Clause.Kind.DELETE, "ORDER BY 1\nFOR UPDATE\n)\nDELETE FROM " + from)
        .add(Clause.Kind.WHERE, many.whereAny(array("locked." + keys.first(), "locked")))
        .done();
  }

  private SqlStatement deleteEach() {
    String locked =
        """
        WITH %1$s AS MATERIALIZED (
        SELECT %1$s.*
        FROM (
          SELECT *
          FROM (
            %2$s
          ) AS %1$s
          %3$s
        ) AS %1$s
        CROSS JOIN LATERAL (
        SELECT FROM %4$s\
        """
            .formatted(
                keys.alias(), keys.select(parameters), keys.orderBy(writing.expressions()), from);
    String delete =
        """
        FOR UPDATE
        ) AS r
        )
        DELETE FROM %s USING %s\
        """
            .formatted(from, keys.alias());
    return writing
        .add(Clause.Kind.KEYS, locked)
        .add(Clause.Kind.WHERE, writing.keyEquals(keys::value) + writing.onServers(""))
        .add(Clause.Kind.DELETE, delete)
        .add(Clause.Kind.WHERE, writing.keyEquals(keys::value) + writing.onServers(""))
        .done();
  }
}
