package dev.arbiter.processor.sql.batch;

import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.InsertClause;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.UpdateStatement;
import dev.arbiter.processor.sql.statement.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One statement that takes many rows, while it is written. */
final class BatchWriting {

  private final Operation operation;
  private final BatchColumns columns;
  private final ParameterList parameters;
  private final Writing writing;
  private final boolean withMarks;

  private BatchWriting(Operation operation, BatchColumns columns, ParameterList parameters) {
    this.operation = operation;
    this.columns = columns;
    this.parameters = parameters;
    this.withMarks = parameters instanceof BatchMarks && !columns.marked().isEmpty();
    this.writing = new Writing(columns.table(), operation, parameters);
  }

  /** For rows that supply the same columns. */
  static BatchWriting alike(Operation operation, BatchColumns columns) {
    return new BatchWriting(operation, columns, new ParameterList());
  }

  /** For rows that may supply different columns, and come with marks of what they supply. */
  static BatchWriting mixed(Operation operation, BatchColumns columns) {
    BatchMarks marks =
        operation.action() == Action.UPDATE
            ? new SourceMarks(columns.marked(), columns.text().given())
            : new BatchMarks(columns.marked());
    return new BatchWriting(operation, columns, marks);
  }

  /** For rows that are alike in what SET would ask of their marks. */
  static BatchWriting alike(Operation operation, BatchColumns columns, AlikeMarks marks) {
    return new BatchWriting(operation, columns, marks);
  }

  /** The arrays of the rows. */
  Clause rows() {
    boolean mixed = parameters instanceof BatchMarks;
    if (!mixed) {
      columns.defaulted().forEach(parameters::supplied);
    }
    bindArrays();
    return mixed ? columns.mixedRows() : columns.rows();
  }

  /** The arrays of rows that keep their order: they need no places, unless they may be empty. */
  private Clause rowsInOrder() {
    if (withMarks) {
      bindMarkedArrays();
      return columns.mixedRowsInOrder();
    }
    columns.defaulted().forEach(parameters::supplied);
    bindMarkedArrays();
    if (columns.mayBeEmpty()) {
      parameters.rowPlaces();
    }
    return columns.rowsInOrder();
  }

  /**
   * Binds what is sent: the values of the rows, their marks, their places. In a SELECT list arrays
   * advance together, a NULL array like one of NULLs (manual, "SQL Functions Returning Sets"), and
   * no row is copied; {@code FROM unnest(…)} with several arrays copies each.
   */
  void bindArrays() {
    bindMarkedArrays();
    parameters.rowPlaces();
  }

  private void bindMarkedArrays() {
    columns.all().forEach(parameters::rowValues);
    if (withMarks) {
      parameters.rowMarks();
    }
  }

  BatchOrder order() {
    return order(operation.order(writing.table()).orElseThrow());
  }

  BatchOrder order(UniqueKey key) {
    return new BatchOrder(
        writing.table(), key, operation.action().inserts(), columns, writing.expressions());
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
        .add(Clause.Kind.SELECT, select())
        .addAll(List.of(rows))
        .add(Clause.Kind.ORDER_BY, order().orderBy())
        .addAll(onConflict)
        .returning(returnsPlace() ? Optional.of(notedPlace()) : Optional.empty())
        .done();
  }

  /** Inserts rows in their own order, which is that of new identity and sequence values, too. */
  SqlStatement insert() {
    writing
        .add(Clause.Kind.INSERT, into())
        .add(Clause.Kind.SELECT, columns.text().select())
        .addAll(List.of(rowsInOrder()));
    if (operation.action() == Action.INSERT_IF_ABSENT) {
      writing.addAll(List.of(writing.onConflictDoNothing()));
    }
    return writing.returning().done();
  }

  /**
   * Inserts rows that are alike in the order of the key, and says nothing of their places.
   *
   * @param rows {@code FROM …}
   */
  SqlStatement insertAlike(Clause rows) {
    return writing
        .add(Clause.Kind.INSERT, into())
        .add(Clause.Kind.SELECT, columns.text().select())
        .addAll(List.of(rows))
        .add(Clause.Kind.ORDER_BY, order().orderBy())
        .addAll(onConflict())
        .returning()
        .done();
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
        .write(StoredRows.FROM_LOCKED, order()::stored, Optional.of("s." + place()));
  }

  private StoredRows stored() {
    return new StoredRows(writing, order(), columns.text());
  }

  /** The places of rows in the order of the key; none where the role may number rows. */
  List<Clause> places(Clause rows) {
    return List.of(
        new Clause(Clause.Kind.SELECT, "SELECT s." + place()),
        rows,
        new Clause(Clause.Kind.WHERE, columns.text().whereNotNumbered()),
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

  /** With the first of the values, the row notes what SET and RETURNING need of it. */
  private String select() {
    boolean numbers =
        parameters instanceof BatchMarks && operation.mayLackIdentity(writing.table());
    RowsText text = numbers ? columns.text().numbering() : columns.text();
    List<String> values = new ArrayList<>(text.values());
    values.set(0, writing.outcomes().inserting(values.get(0), columns.all().get(0)));
    return text.select(values, notesMarks(), returnsPlace());
  }

  private String notedPlace() {
    return columns.text().notedPlace(notesMarks());
  }

  private String place() {
    return columns.text().place();
  }
}
