package dev.arbiter.processor.verify;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.WrittenSql;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Assignment;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.Alias;
import dev.arbiter.processor.sql.statement.Writing;
import dev.arbiter.processor.sql.table.TableNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements that try the texts of upserts and updates. An UPDATE that joins the table
 * to itself has a stored and an excluded row too, and needs no conflict target.
 */
final class StatementProbes {

  private final Table table;
  private final String name;
  private final Scope scope;

  StatementProbes(Table table) {
    this.table = table;
    this.name = TableNames.of(table);
    this.scope = table.scope();
  }

  Probe of(WrittenSql written) {
    return new Writing(written).probe();
  }

  private final class Writing {

    private final WrittenSql written;
    private final @Nullable Operation statement;
    private final String alias;
    private int parameters;

    Writing(WrittenSql written) {
      this.written = written;
      this.statement = written.operation();
      this.alias = statement == null ? Alias.of(table) : Alias.of(table, statement);
    }

    Probe probe() {
      MappedSql sql =
          switch (written.kind()) {
            case ON_CONFLICT ->
                update(requireNonNull(written.column()), Fragment.of(written.text(), scope), 0);
            case ASSIGNMENT -> {
              Assignment it = assignment();
              yield update(table.column(it.column()), it.expression(), it.expressionOffset());
            }
            case VALUE -> insert(assignment());
            default ->
                MappedSql.of("SELECT FROM " + rows() + " WHERE (")
                    .plus(expression(Fragment.of(written.text(), scope), 0, null))
                    .plus(")");
          };
      return Probe.planned(sql, parameters);
    }

    private Assignment assignment() {
      return (Assignment) Assignment.parse(written.text(), scope);
    }

    private String rows() {
      return name + " AS " + alias + ", " + name + " AS excluded";
    }

    private MappedSql update(Column column, Fragment expression, int offset) {
      String set =
          "UPDATE %s AS %s SET %s = ".formatted(name, alias, Identifiers.quote(column.name()));
      return MappedSql.of(set)
          .plus(expression(expression, offset, column))
          .plus(" FROM " + name + " AS excluded");
    }

    private MappedSql insert(Assignment assignment) {
      Column column = table.column(assignment.column());
      String into =
          "INSERT INTO %s AS %s (%s) OVERRIDING SYSTEM VALUE VALUES ("
              .formatted(name, alias, Identifiers.quote(column.name()));
      return MappedSql.of(into)
          .plus(expression(assignment.expression(), assignment.expressionOffset(), column))
          .plus(")");
    }

    private MappedSql expression(Fragment expression, int offset, @Nullable Column column) {
      boolean alone = column != null && expression.sql().strip().matches(":[\\p{Alpha}_][\\w$]*");
      Rendering rendering =
          Rendering.stored(alias)
              .withParameters(
                  it ->
                      "$%d::%s"
                          .formatted(
                              ++parameters,
                              alone ? requireNonNull(column).sqlType().text() : sqlType(it)));
      return MappedSql.rendered(expression.rendered(rendering), offset);
    }

    private String sqlType(String parameter) {
      return requireNonNull(statement)
          .namedParameters()
          .filter(it -> it.name().equals(parameter))
          .map(it -> it.type().defaultSqlType())
          .findFirst()
          .orElseThrow();
    }
  }
}
