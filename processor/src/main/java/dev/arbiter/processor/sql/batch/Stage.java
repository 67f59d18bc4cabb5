package dev.arbiter.processor.sql.batch;

import static java.util.stream.Collectors.joining;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StagingStep;
import dev.arbiter.processor.sql.statement.StatementList;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The temporary table for more rows than one statement should take. */
final class Stage {

  private final Table table;
  private final Operation operation;
  private final BatchColumns columns;
  private final StatementList list;
  private final String name;
  private final BatchSource source;
  private final SqlStatement create;

  Stage(Table table, Operation operation, BatchColumns columns, StatementList list) {
    this.table = table;
    this.operation = operation;
    this.columns = columns;
    this.list = list;
    this.name = TableNames.stage(table);
    this.source = writing().source();
    this.create = whole(create());
  }

  StagingSql statements() {
    return new StagingSql(
        listed(StagingStep.CREATE, create),
        listed(StagingStep.COPY, whole(copy())),
        listed(StagingStep.FILL, fill()),
        operation.action() == Action.UPSERT || operation.action() == Action.UPDATE
            ? Optional.of(listed(StagingStep.ROUNDS, whole(rounds())))
            : Optional.empty(),
        listed(StagingStep.INDEX, whole("CREATE INDEX ON " + name + " (" + source.round() + ")")),
        listed(StagingStep.WRITE, write()),
        operation.looksUp() ? Optional.of(listed(StagingStep.LOOKUP, lookup())) : Optional.empty(),
        listed(StagingStep.DROP, whole("DROP TABLE " + name)));
  }

  private BoundStatement listed(StagingStep step, SqlStatement statement) {
    return list.addStaging(operation, create, step, statement);
  }

  private static SqlStatement whole(String sql) {
    return SqlStatement.of(List.of(new Clause(Clause.Kind.WHOLE, sql)), List.of());
  }

  private BatchWriting writing() {
    return BatchWriting.mixed(table, operation, columns);
  }

  private boolean withMarks() {
    return !columns.marked().isEmpty();
  }

  private String create() {
    List<String> definitions = new ArrayList<>();
    for (Column column : columns.all()) {
      definitions.add(Identifiers.quote(column.name()) + " " + BatchTypes.element(column));
    }
    if (withMarks()) {
      definitions.add(source.given() + " text");
    }
    definitions.add(source.place() + " bigint");
    definitions.add(source.round() + " bigint NOT NULL DEFAULT 1");
    return "CREATE TEMPORARY TABLE "
        + name
        + " (\n  "
        + String.join(",\n  ", definitions)
        + "\n) ON COMMIT DROP";
  }

  private String copy() {
    return Layout.list("COPY " + name + "\n  (", source.sent(), "   ")
        + ")\nFROM STDIN (FORMAT binary)";
  }

  private SqlStatement fill() {
    BatchWriting writing = writing();
    String into = Layout.list("INSERT INTO " + name + "\n  (", source.sent(), "   ") + ")";
    String rows = String.join(",\n  ", writing.source().unnested());
    return writing.done(
        List.of(
            new Clause(Clause.Kind.INSERT, into),
            new Clause(Clause.Kind.SELECT, "SELECT " + rows + " + ?::bigint")));
  }

  private Clause rows(BatchWriting writing, String condition) {
    return writing.rowsOf(name + " AS u" + condition);
  }

  private Clause rowsOfRound(BatchWriting writing) {
    return rows(writing, "\n  WHERE u." + source.round() + " = ?");
  }

  /** Writes down the rounds of the rows that are not the first of their key. */
  private String rounds() {
    BatchWriting writing = writing();
    String later =
        writing.order().laterRounds(rows(writing, "")).stream()
            .map(Clause::text)
            .collect(joining("\n"));
    return """
    WITH later AS (
    %1$s
    ), written AS (
      UPDATE %2$s AS s
      SET %3$s = later.%3$s
      FROM later
      WHERE s.%4$s = later.%4$s
      RETURNING later.%3$s
    )
    SELECT max(%3$s) FROM written\
    """
        .formatted(later, name, source.round(), source.place());
  }

  private SqlStatement write() {
    BatchWriting writing = writing();
    return writing.write(rowsOfRound(writing));
  }

  private SqlStatement lookup() {
    BatchWriting writing = writing();
    List<Clause> clauses = new ArrayList<>(writing.lookup(rowsOfRound(writing)));
    clauses.add(
        new Clause(
            Clause.Kind.WHERE, "WHERE s." + source.place() + " IN (SELECT unnest(?::integer[]))"));
    return writing.done(clauses);
  }
}
