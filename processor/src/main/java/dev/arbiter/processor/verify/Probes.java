package dev.arbiter.processor.verify;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.dao.WrittenSql;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the statements that try the texts of a record's definition, one by one. */
final class Probes {

  private final String table;
  private final List<Column> columns;
  private final Scope scope;
  private final StatementProbes statements;

  /**
   * @param missing the columns that the table has not
   */
  Probes(Table table, Set<String> missing) {
    this.table = TableNames.of(table);
    this.columns = table.columns().stream().filter(it -> !missing.contains(it.name())).toList();
    this.scope = table.scope();
    this.statements = new StatementProbes(table);
  }

  /** The table has to be there, with its columns' types and nothing else. */
  Probe of(WrittenSql written) {
    String text = written.text();
    return switch (written.kind()) {
      case TYPE -> type(column(written), text);
      case DEFAULT -> anew(column(written), user(" DEFAULT (", text, ")"), MappedSql.of(""));
      case COMPUTED ->
          anew(column(written), user(" GENERATED ALWAYS AS (", text, ") STORED"), MappedSql.of(""));
      case CHECK -> anew(null, MappedSql.of(""), user(", CHECK (", text, ")"));
      case REFERENCE -> reference(column(written));
      case PARTITION_KEY ->
          Probe.executed(
              MappedSql.of("CREATE TABLE arbiter_partitioned (LIKE " + table + ") PARTITION BY ")
                  .plus(MappedSql.written(text, 0)));
      case KEY_PART ->
          Probe.executed(
              MappedSql.of("CREATE INDEX ON " + table + " (").plus(keyPart(text)).plus(")"));
      case PREDICATE ->
          Probe.executed(user("CREATE INDEX ON " + table + " ((1)) WHERE ", text, ""));
      case ON_CONFLICT, VALUE, ASSIGNMENT, CONDITION -> statements.of(written);
    };
  }

  private Probe type(Column column, String text) {
    return Probe.executed(
        MappedSql.of("ALTER TABLE " + table + " ADD " + Identifiers.quote(column.name()) + " ")
            .plus(MappedSql.written(text, 0)));
  }

  /** Of what is altered, the server does not say the place: the table is created anew. */
  private Probe anew(@Nullable Column column, MappedSql ofColumn, MappedSql ofTable) {
    MappedSql sql = MappedSql.of("CREATE TABLE " + table + " (");
    String separator = "";
    for (Column it : columns) {
      sql = sql.plus(separator + Identifiers.quote(it.name()) + " " + it.sqlType().text());
      separator = ", ";
      if (it.equals(column)) {
        sql = sql.plus(ofColumn);
      }
    }
    return new Probe(List.of("DROP TABLE " + table), sql.plus(ofTable).plus(")"), -1);
  }

  private Probe reference(Column column) {
    Reference reference = requireNonNull(column.reference());
    return Probe.executed(
        MappedSql.of(
            "ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s (%s)"
                .formatted(
                    table,
                    Identifiers.quote(column.name()),
                    TableNames.of(reference.schema(), reference.table()),
                    Identifiers.quote(reference.column()))));
  }

  /** As the index's definition has it, see {@code ConflictTarget}. */
  private MappedSql keyPart(String text) {
    KeyPartSyntax part = KeyPartSyntax.of(text, scope);
    MappedSql expression =
        MappedSql.rendered(
            part.expression().rendered(Rendering.unqualified()), part.expressionOffset());
    int end = part.expressionOffset() + part.expression().sql().length();
    MappedSql sql =
        part.needsParentheses() ? MappedSql.of("(").plus(expression).plus(")") : expression;
    if (part.collation() != null) {
      sql = sql.plus(" COLLATE ").plus(found(text, part.collation(), end));
    }
    if (part.operatorClass() != null) {
      sql = sql.plus(" ").plus(found(text, part.operatorClass(), end));
    }
    return part.order() == null ? sql : sql.plus(" ").plus(found(text, part.order(), end));
  }

  private static MappedSql found(String text, String clause, int from) {
    return MappedSql.written(clause, Math.max(0, text.indexOf(clause, from)));
  }

  private MappedSql user(String before, String text, String after) {
    return MappedSql.of(before)
        .plus(MappedSql.rendered(Fragment.of(text, scope).rendered(Rendering.unqualified()), 0))
        .plus(after);
  }

  private static Column column(WrittenSql written) {
    return requireNonNull(written.column());
  }
}
