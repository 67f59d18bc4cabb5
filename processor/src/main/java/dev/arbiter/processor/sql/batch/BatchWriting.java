package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.InsertClause;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.statement.SqlStatement;
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
            writing.expressions(),
            parameters);
  }

  /** For rows that supply the same columns. */
  static BatchWriting alike(Table table, Operation operation, BatchColumns columns) {
    return new BatchWriting(table, operation, columns, new ParameterList());
  }

  /** For rows that may supply different columns, and come with marks of what they supply. */
  static BatchWriting mixed(Table table, Operation operation, BatchColumns columns) {
    return new BatchWriting(table, operation, columns, new BatchMarks(columns.marked()));
  }

  BatchSource source() {
    return source;
  }

  /** The arrays of the rows. */
  Clause rows() {
    return parameters instanceof BatchMarks
        ? new Clause(
            Clause.Kind.MIXED_ROWS,
            source.fromArrays(
                it -> BatchMarks.isSupplied(columns.marked(), "u." + source.given(), it)))
        : new Clause(Clause.Kind.ROWS, source.fromArrays(parameters::supplied));
  }

  BatchOrder order() {
    return new BatchOrder(operation.requiredKey(), source, writing.expressions());
  }

  SqlStatement done(List<Clause> clauses) {
    return writing.addAll(clauses).done();
  }

  /**
   * Upserts rows in the order of the key.
   *
   * @param rows {@code FROM …}; its parameters come before those of SET
   */
  SqlStatement upsert(Clause rows) {
    List<Clause> update = writing.onConflictUpdate(columns.inserted());
    return writing
        .add(Clause.Kind.INSERT, into())
        .add(Clause.Kind.SELECT, Layout.list("SELECT ", values(), "  "))
        .addAll(List.of(rows))
        .add(Clause.Kind.ORDER_BY, order().orderBy())
        .addAll(update)
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
      writing.onConflictDoNothing();
    }
    return writing.returning().done();
  }

  private String into() {
    return InsertClause.into(writing.table(), writing.expressions().alias(), columns.all());
  }

  private boolean returnsPlace() {
    return operation.returns().rows();
  }

  /** The values; with the first of them, the row notes what SET and RETURNING need of it. */
  private List<String> values() {
    List<String> values = new ArrayList<>(source.values());
    values.set(0, writing.outcomes().inserting(values.get(0), columns.all().get(0)));
    List<String> noted = new ArrayList<>();
    if (withMarks && (returnsPlace() || (parameters instanceof BatchMarks marks && marks.used()))) {
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
            withMarks ? "substr(%s, %d)".formatted(note, columns.marked().size() + 1) : note,
            source.place());
  }
}
