package dev.arbiter.processor.verify;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.PartitionKey;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the statements that try the texts of a record's definition, one by one. */
final class Probes {

  private final Table table;
  private final String name;
  private final List<Column> columns;

  /**
   * @param missing the columns that the table has not
   */
  Probes(Table table, Set<String> missing) {
    this.table = table;
    this.name = TableNames.of(table);
    this.columns = table.columns().stream().filter(it -> !missing.contains(it.name())).toList();
  }

  /** Adds a column to the table, as far as its type goes. */
  static MappedSql added(Table table, Column column) {
    String add = "ALTER TABLE %s ADD %s ";
    return MappedSql.of(add.formatted(TableNames.of(table), Identifiers.quote(column.name())))
        .plus(MappedSql.written(column.sqlType().text(), 0));
  }

  Probe of(PartitionKey partition) {
    return Probe.executed(
        MappedSql.of("CREATE TABLE arbiter_partitioned (LIKE " + name + ") PARTITION BY ")
            .plus(MappedSql.written(partition.text(), 0)));
  }

  /** The table has to be there, with its columns' types and nothing else. */
  Probe of(Expression written) {
    Fragment tree = written.tree();
    return switch (written.place().kind()) {
      case DEFAULT -> anew(column(written), user(" DEFAULT (", tree, ")"), MappedSql.of(""));
      case COMPUTED ->
          anew(
              column(written),
              user(" GENERATED ALWAYS AS (", tree, stored(written) ? ") STORED" : ") VIRTUAL"),
              MappedSql.of(""));
      case CONSTRAINT ->
          anew(
              null,
              MappedSql.of(""),
              MappedSql.of(", CONSTRAINT arbiter_constraint ")
                  .plus(MappedSql.written(written.text(), 0)));
      case CHECK -> anew(null, MappedSql.of(""), user(", CHECK (", tree, ")"));
      case KEY_PART ->
          Probe.executed(
              MappedSql.of("CREATE INDEX ON " + name + method(written) + " (")
                  .plus(keyPart(part(written)))
                  .plus(")"));
      case PREDICATE -> Probe.executed(user("CREATE INDEX ON " + name + " ((1)) WHERE ", tree, ""));
      case ON_CONFLICT, VALUE, UPSERT_SET, UPSERT_WHERE, UPDATE_SET, UPDATE_WHERE ->
          new StatementProbes(table, null).of(written);
    };
  }

  /** Of what is altered, the server does not say the place: the table is created anew. */
  private Probe anew(@Nullable Column column, MappedSql ofColumn, MappedSql ofTable) {
    MappedSql sql = MappedSql.of("CREATE TABLE " + name + " (");
    String separator = "";
    for (Column it : columns) {
      sql = sql.plus(separator + Identifiers.quote(it.name()) + " " + it.sqlType().text());
      separator = ", ";
      if (it.equals(column)) {
        sql = sql.plus(ofColumn);
      }
    }
    return new Probe(List.of("DROP TABLE " + name), sql.plus(ofTable).plus(")"), -1);
  }

  Probe of(Reference reference) {
    return Probe.executed(
        MappedSql.of(
            "ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s (%s)"
                .formatted(
                    name,
                    quoted(reference.columns()),
                    TableNames.of(reference.schema(), reference.table()),
                    quoted(reference.referenced()))));
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
  }

  private boolean stored(Expression computed) {
    return !column(computed).virtual();
  }

  /** The access method of the index that the key part belongs to, unless it is the usual one. */
  private String method(Expression keyPart) {
    return table.indexes().stream()
        .filter(it -> it.parts().stream().anyMatch(part -> part.expression().equals(keyPart)))
        .findFirst()
        .map(it -> " USING " + Identifiers.quote(it.options().method()))
        .orElse("");
  }

  /** As the index's definition has it, see {@code ConflictTarget}. */
  private static MappedSql keyPart(KeyPart part) {
    Expression written = part.expression();
    MappedSql expression =
        MappedSql.rendered(written.tree().rendered(Rendering.unqualified()), written.offset());
    String text = written.text();
    int end = written.offset() + written.sql().length();
    MappedSql sql =
        part.parenthesised() ? MappedSql.of("(").plus(expression).plus(")") : expression;
    if (part.collation() != null) {
      sql = sql.plus(" COLLATE ").plus(found(text, part.collation(), end));
    }
    if (part.operatorClass() != null) {
      sql = sql.plus(" ").plus(found(text, part.operatorClass(), end));
    }
    return part.order() == null ? sql : sql.plus(" ").plus(found(text, part.order(), end));
  }

  private KeyPart part(Expression written) {
    return Stream.concat(
            table.keys().stream().flatMap(it -> it.parts().stream()),
            table.indexes().stream().flatMap(it -> it.parts().stream()))
        .filter(it -> it.expression().equals(written))
        .findFirst()
        .orElseThrow();
  }

  private static MappedSql found(String text, String clause, int from) {
    return MappedSql.written(clause, Math.max(0, text.indexOf(clause, from)));
  }

  private static MappedSql user(String before, Fragment tree, String after) {
    return MappedSql.of(before)
        .plus(MappedSql.rendered(tree.rendered(Rendering.unqualified()), 0))
        .plus(after);
  }

  private Column column(Expression written) {
    return table.column(requireNonNull(written.place().column()));
  }
}
