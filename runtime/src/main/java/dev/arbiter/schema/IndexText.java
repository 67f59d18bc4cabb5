package dev.arbiter.schema;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.sql.Lines;
import java.util.stream.Stream;

/** Writes an index as DDL has it. */
final class IndexText {

  private static final int WIDTH = 90;

  private final IndexDefinition index;
  private final IndexOptions options;

  IndexText(IndexDefinition index) {
    this.index = index;
    this.options = index.options();
  }

  /** A statement of its own, in several lines where one is too long. */
  String statement() {
    if (index.isConstraint()) {
      return index.ddl().replaceFirst(";$", "");
    }
    String create = "CREATE " + (index.isUnique() ? "UNIQUE " : "") + "INDEX ";
    String line = create + index(" ");
    return line.length() <= WIDTH ? line : create + index("\n  ");
  }

  /** What follows {@code CREATE UNIQUE INDEX}. */
  String index(String separator) {
    String on = index.options().method().equals(IndexOptions.BTREE) ? "" : "USING " + method();
    return clauses(
        separator,
        index.identifier().sql(),
        clauses(
            " ",
            "ON " + index.table(),
            on,
            key(),
            options.includeClause(),
            index.nullsNotDistinct() ? "NULLS NOT DISTINCT" : "",
            options.storageClause()),
        index.predicate() == null ? "" : "WHERE " + index.predicate());
  }

  private String method() {
    return options.method();
  }

  String constraint() {
    return clauses(
        " ",
        "CONSTRAINT " + index.identifier().sql(),
        index.isPrimaryKey() ? "PRIMARY KEY" : "UNIQUE",
        index.nullsNotDistinct() ? "NULLS NOT DISTINCT" : "",
        key(),
        options.includeClause(),
        options.storageClause(),
        options.deferral().sql());
  }

  private String key() {
    return Lines.list("(", index.parts(), "    ") + ")";
  }

  private static String clauses(String separator, String... clauses) {
    return Stream.of(clauses).filter(it -> !it.isEmpty()).collect(joining(separator));
  }
}
