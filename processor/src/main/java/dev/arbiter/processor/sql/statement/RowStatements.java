package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;
import java.util.Optional;

/** The statements of an operation that are about one row. */
public final class RowStatements {

  private final Table table;
  private final Operation operation;
  private final InsertedRow row;

  public RowStatements(Table table, Operation operation, InsertedRow row) {
    this.table = table;
    this.operation = operation;
    this.row = row;
  }

  /**
   * The operation itself.
   *
   * @param withIdentity whether the row supplies the BY DEFAULT identity column
   */
  public SqlStatement statement(boolean withIdentity) {
    Writing writing = new Writing(table, operation);
    return switch (operation.action()) {
      case INSERT -> insert(writing, withIdentity).returningRow(Optional.empty()).done();
      case UPSERT ->
          insert(writing, withIdentity)
              .addAll(writing.onConflictUpdate(writing.columns(true)))
              .returning()
              .done();
      case INSERT_IF_ABSENT, GET_OR_INSERT ->
          insert(writing, withIdentity)
              .addAll(List.of(writing.onConflictDoNothing()))
              .returning()
              .done();
      case UPDATE -> new UpdateStatement(writing, operation).write();
      case FIND ->
          writing.select(TableNames.of(table)).whereKey(it -> argument(writing, it)).done();
      case DELETE ->
          writing
              .add(Clause.Kind.DELETE, "DELETE FROM " + TableNames.of(table))
              .whereKey(it -> argument(writing, it))
              .done();
    };
  }

  /** Inserts the row if nothing is in its way: what comes before an upsert that cannot tell. */
  public SqlStatement insertFirst(boolean withIdentity) {
    Writing writing = new Writing(table, operation);
    return insert(writing, withIdentity)
        .addAll(List.of(writing.onConflictDoNothing()))
        .returningInserted()
        .done();
  }

  /** Locks the row that an insert conflicted with. */
  public SqlStatement lock() {
    Writing writing = new Writing(table, operation);
    Proposal proposal = writing.proposal();
    return writing
        .add(Clause.Kind.SELECT, "SELECT true AS found")
        .add(Clause.Kind.FROM, "FROM " + TableNames.of(table))
        .add(Clause.Kind.WHERE, writing.keyEquals(proposal::value) + "\nFOR NO KEY UPDATE")
        .done();
  }

  private Writing insert(Writing writing, boolean withIdentity) {
    return row.isInsertedBy(operation, writing)
        ? row.into(writing, withIdentity)
        : writing.insert(writing.columns(withIdentity));
  }

  private String argument(Writing writing, Column column) {
    Parameter.ForColumn parameter =
        operation
            .columnParameters()
            .filter(it -> it.column().equals(column))
            .findFirst()
            .orElseThrow();
    return writing.parameters().argument(parameter);
  }

  /**
   * Finds the row that an insert conflicted with, defaults in its key included; or the one that an
   * upsert would update and left alone, as it would not change. Empty if nothing is looked for.
   */
  public Optional<SqlStatement> lookup() {
    return operation.looksUp() ? Optional.of(findStored()) : Optional.empty();
  }

  private SqlStatement findStored() {
    Writing writing = new Writing(table, operation);
    Proposal proposal = writing.proposal();
    String alias = operation.where() == null ? "" : " AS " + writing.expressions().alias();
    return writing
        .select(TableNames.of(table) + alias)
        .whereKeyAndCondition(
            proposal::value, it -> writing.expressions().overProposed(it, proposal::value))
        .done();
  }
}
