package dev.arbiter.processor.sql.batch;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.sql.StageText;
import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StagingStep;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of an operation about the temporary table for many rows. */
final class Stage {

  private final Operation operation;
  private final BatchColumns columns;
  private final StatementList list;
  private final StageText text;
  private final SqlStatement create;

  Stage(Operation operation, BatchColumns columns, StatementList list) {
    this.operation = operation;
    this.columns = columns;
    this.list = list;
    this.text = columns.stage();
    this.create = whole(text.create());
  }

  StagingSql statements() {
    return new StagingSql(
        listed(StagingStep.CREATE, create),
        listed(StagingStep.COPY, whole(text.copy())),
        listed(StagingStep.FILL, fill()),
        operation.action() == Action.UPSERT || operation.action() == Action.UPDATE
            ? Optional.of(listed(StagingStep.ROUNDS, whole(rounds())))
            : Optional.empty(),
        listed(StagingStep.INDEX, whole(text.index())),
        listed(StagingStep.WRITE, writing().write(rows())),
        operation.looksUp() ? Optional.of(listed(StagingStep.LOOKUP, lookup())) : Optional.empty(),
        listed(StagingStep.DROP, whole(text.drop())));
  }

  private BoundStatement listed(StagingStep step, SqlStatement statement) {
    return list.addStaging(operation, create, step, statement);
  }

  private static SqlStatement whole(String sql) {
    return SqlStatement.of(List.of(new Clause(Clause.Kind.WHOLE, sql)), List.of());
  }

  private BatchWriting writing() {
    return BatchWriting.mixed(operation, columns);
  }

  private SqlStatement fill() {
    BatchWriting writing = writing();
    writing.bindArrays();
    return writing.done(
        List.of(
            new Clause(Clause.Kind.INSERT, text.insertInto()),
            new Clause(Clause.Kind.SELECT, text.select())));
  }

  private Clause rows() {
    return new Clause(Clause.Kind.FROM, text.rows());
  }

  /** Writes down the rounds of the rows that are not the first of their key. */
  private String rounds() {
    Clause rows = new Clause(Clause.Kind.FROM, text.allRows());
    return text.rounds(
        writing().order().laterRounds(rows).stream().map(Clause::text).collect(joining("\n")));
  }

  private SqlStatement lookup() {
    BatchWriting writing = writing();
    List<Clause> clauses = new ArrayList<>(writing.lookup(rows()));
    clauses.add(new Clause(Clause.Kind.WHERE, text.atPlaces()));
    return writing.done(clauses);
  }
}
