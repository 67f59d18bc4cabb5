package dev.arbiter.processor.verify;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.Alias;
import dev.arbiter.processor.sql.table.TableNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements that try the texts of upserts and updates. An UPDATE that joins the table
 * to itself has a stored and an excluded row too, and needs no conflict target.
 */
final class StatementProbes {

  private final Table table;
  private final String name;
  private final @Nullable Operation operation;
  private final String alias;

  /**
   * @param operation null for the columns' own rules
   */
  StatementProbes(Table table, @Nullable Operation operation) {
    this.table = table;
    this.name = TableNames.of(table);
    this.operation = operation;
    this.alias = operation == null ? Alias.of(table) : Alias.of(table, operation);
  }

  Probe of(Expression written) {
    return new Trial(written).probe();
  }

  private final class Trial {

    private final Expression written;
    private final @Nullable Column column;
    private int parameters;

    Trial(Expression written) {
      this.written = written;
      String target = written.place().column();
      this.column = target == null ? null : table.column(target);
    }

    Probe probe() {
      MappedSql sql =
          column == null
              ? MappedSql.of("SELECT FROM " + rows() + " WHERE (").plus(expression()).plus(")")
              : written.place().kind() == SqlPlace.Kind.VALUE ? insert(column) : update(column);
      return Probe.planned(sql, parameters);
    }

    private String rows() {
      return name + " AS " + alias + ", " + name + " AS excluded";
    }

    private MappedSql update(Column column) {
      String set =
          "UPDATE %s AS %s SET %s = ".formatted(name, alias, Identifiers.quote(column.name()));
      return MappedSql.of(set).plus(expression()).plus(" FROM " + name + " AS excluded");
    }

    private MappedSql insert(Column column) {
      String into =
          "INSERT INTO %s AS %s (%s) OVERRIDING SYSTEM VALUE VALUES ("
              .formatted(name, alias, Identifiers.quote(column.name()));
      return MappedSql.of(into).plus(expression()).plus(")");
    }

    private MappedSql expression() {
      Rendering rendering =
          Rendering.stored(alias)
              .withParameters(it -> "$%d::%s".formatted(++parameters, typeOf(it.name())));
      return MappedSql.rendered(written.tree().rendered(rendering), written.offset());
    }

    /** A parameter by itself takes the column's type. */
    private String typeOf(String parameter) {
      return column != null && written.tree().isParameter()
          ? column.sqlType().text()
          : sqlType(parameter);
    }

    private String sqlType(String parameter) {
      return requireNonNull(operation)
          .namedParameters()
          .filter(it -> it.name().equals(parameter))
          .map(it -> it.type().defaultSqlType())
          .findFirst()
          .orElseThrow();
    }
  }
}
