package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ConflictRules;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code upsertBy…}, {@code upsertAllBy…} and the like, and {@code @Upsert}. */
final class Upsert extends WritingMethod {

  private static final String BY_ONE_STATEMENT =
      "As they would be one by one, but by one statement in the order of the key: "
          + "all or nothing, and without deadlocks among such batches.";

  Upsert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    BoundStatement statement =
        sql().batch().map(it -> it.with().alike()).orElseGet(() -> sql().row().with());
    String statements = docs().of(operation(), statement);
    Optional<String> each =
        sql()
            .oneByOne()
            .filter(why -> operation().generated() && statements.startsWith("<p>"))
            .flatMap(
                why ->
                    forEach("upsertBy" + operation().requiredKey().suffix())
                        .map(it -> it + because(why)));
    if (each.isPresent()) {
      return Javadocs.filled(each.get()) + "\n";
    }
    String rule =
        "Inserts %s row, or updates the one that %s says is already there%s.%s%s"
            .formatted(
                operation().many() ? "each" : "the",
                index(),
                operation().returns().outcome() ? ", and tells which" : "",
                unchanged(),
                operation().many() ? " " + how() : "");
    return Javadocs.filled(rule) + "\n\n" + statements;
  }

  /** How many rows are written, and why it is one by one where it is. */
  private String how() {
    return sql().oneByOne().map(why -> ONE_BY_ONE + because(why)).orElse(BY_ONE_STATEMENT);
  }

  private static String because(String why) {
    return " Not by one statement, as " + Javadocs.html(why) + ".";
  }

  private String unchanged() {
    if (!operation().skipUnchanged()) {
      return "";
    }
    String moments =
        new ConflictRules(table(), operation().requiredKey())
            .setToMoment().stream()
                .map(Column::name)
                .map(Javadocs::code)
                .collect(Collectors.joining(" and "));
    return " A row that would not change%s is left as it is."
        .formatted(moments.isEmpty() ? "" : ", " + moments + " aside,");
  }
}
