package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.InsertClause;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.UpdateStatement;
import dev.arbiter.processor.sql.statement.Writing;
import dev.arbiter.processor.sql.table.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One statement that takes many rows, while it is written. */
final class BatchWriting {

  private final Operation operation;
  private final BatchColumns columns;
  private final ParameterList parameters;
  private final Writing writing;
  private final BatchSource source;
  private final boolean withMarks;

  private BatchWriting(
      Table table, Operation operation, BatchColumns columns, ParameterList parameters) {
    this.operation = operation;
    this.columns = columns;
    this.parameters = parameters;
    this.withMarks = parameters instanceof BatchMarks && !columns.marked().isEmpty();
    this.writing = new Writing(table, operation, parameters);
    this.source =
        new BatchSource(
            BatchSource.taken(table.columns()),
            columns.all(),
            withMarks,
            operation.action().inserts(),
            parameters);
  }

  /** For rows that supply the same columns. */
  static BatchWriting alike(Table table, Operation operation, BatchColumns columns) {
    return new BatchWriting(table, operation, columns, new ParameterList());
  }

  /** For rows that may supply different columns, and come with marks of what they supply. */
  static BatchWriting mixed(Table table, Operation operation, BatchColumns columns) {
    BatchMarks marks =
        operation.action() == Action.UPDATE
            ? new SourceMarks(
                columns.marked(), BatchSource.given(BatchSource.taken(table.columns())))
            : new BatchMarks(columns.marked());
    return new BatchWriting(table, operation, columns, marks);
  }

  BatchSource source() {
    return source;
  }

  /** The arrays of the rows. */
  Clause rows() {
    return parameters instanceof BatchMarks
        ? new Clause(Clause.Kind.MIXED_ROWS, source.fromArrays(this::isMarked))
        : new Clause(Clause.Kind.ROWS, source.fromArrays(parameters::supplied));
  }

  /**
   * The rows of a temporary table.
   *
   * @param table the table {@code u}, and a condition
   */
  Clause rowsOf(String table) {
    return new Clause(Clause.Kind.FROM, source.fromTable(table, this::isMarked));
  }

  private String isMarked(Column column) {
    return BatchMarks.isSupplied(columns.marked(), "u." + source.given(), column);
  }

  BatchOrder order() {
    return order(operation.order(writing.table()).orElseThrow());
  }

  BatchOrder order(UniqueKey key) {
    return new BatchOrder(
        writing.table(), key, operation.action().inserts(), source, writing.expressions());
  }

  SqlStatement done(List<Clause> clauses) {
    return writing.addAll(clauses).done();
  }

  /**
   * Inserts rows in the order of the key, and does what the operation does about conflicts.
   *
   * @param rows {@code FROM …}; its parameters come before those of SET
   */
  private SqlStatement insertByKey(Clause rows) {
    List<Clause> onConflict = onConflict();
    return writing
        .add(Clause.Kind.INSERT, into())
        .add(Clause.Kind.SELECT, Layout.list("SELECT ", values(), "  "))
        .addAll(List.of(rows))
        .add(Clause.Kind.ORDER_BY, order().orderBy())
        .addAll(onConflict)
        .returning(returnsPlace() ? Optional.of(place()) : Optional.empty())
        .done();
  }

  /**
   * Inserts rows in their own order, which is that of new identity and sequence values, too.
   *
   * @param rows {@code FROM …}
   */
  SqlStatement insert(Clause rows) {
    writing
        .add(Clause.Kind.INSERT, into())
        .add(Clause.Kind.SELECT, Layout.list("SELECT ", source.values(), "  "))
        .addAll(List.of(rows))
        .add(Clause.Kind.ORDER_BY, "ORDER BY s." + source.place());
    if (operation.action() == Action.INSERT_IF_ABSENT) {
      writing.addAll(List.of(writing.onConflictDoNothing()));
    }
    return writing.returning().done();
  }

  private String into() {
    return InsertClause.into(writing.table(), writing.expressions().alias(), columns.all());
  }

  private List<Clause> onConflict() {
    return updates()
        ? writing.onConflictUpdate(columns.inserted())
        : List.of(writing.onConflictDoNothing());
  }

  private boolean updates() {
    return operation.action() == Action.UPSERT;
  }

  /**
   * Writes rows as the operation does.
   *
   * @param rows {@code FROM …}
   */
  SqlStatement write(Clause rows) {
    return operation.action() == Action.UPDATE ? update(rows) : insertByKey(rows);
  }

  private SqlStatement update(Clause rows) {
    writing.addAll(stored().locked(rows));
    return new UpdateStatement(writing, operation)
        .write(StoredRows.FROM_LOCKED, order()::stored, Optional.of("s." + source.place()));
  }

  private StoredRows stored() {
    return new StoredRows(writing, order(), source);
  }

  /** The places of rows in the order of the key. */
  List<Clause> places(Clause rows) {
    return List.of(
        new Clause(Clause.Kind.SELECT, "SELECT s." + source.place()),
        rows,
        new Clause(Clause.Kind.ORDER_BY, order().orderBy()));
  }

  /**
   * Finds what is stored by the keys of rows, for each with its place.
   *
   * @param rows {@code FROM …}
   */
  List<Clause> lookup(Clause rows) {
    return stored().found(rows);
  }

  /** What is inserted or left alone needs no marks once the values are there. */
  private boolean notesMarks() {
    return withMarks
        && updates()
        && (returnsPlace() || (parameters instanceof BatchMarks marks && marks.used()));
  }

  private boolean returnsPlace() {
    return operation.returns().rows();
  }

  /** The values; with the first of them, the row notes what SET and RETURNING need of it. */
  private List<String> values() {
    List<String> values = new ArrayList<>(source.values());
    values.set(0, writing.outcomes().inserting(values.get(0), columns.all().get(0)));
    List<String> noted = new ArrayList<>();
    if (notesMarks()) {
      noted.add("s." + source.given());
    }
    if (returnsPlace()) {
      noted.add("s." + source.place());
    }
    if (!noted.isEmpty()) {
      String note = noted.size() == 1 ? noted.get(0) + "::text" : String.join(" || ", noted);
      values.set(
          0,
          "CASE WHEN set_config(%s, %s, true) IS NOT NULL\n    THEN %s END"
              .formatted(BatchMarks.SETTING, note, values.get(0)));
    }
    return values;
  }

  private String place() {
    String note = "current_setting(" + BatchMarks.SETTING + ")";
    return "%s::bigint AS %s"
        .formatted(
            notesMarks() ? "substr(%s, %d)".formatted(note, columns.marked().size() + 1) : note,
            source.place());
  }
}
