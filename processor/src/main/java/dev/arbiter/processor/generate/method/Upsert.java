package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.ConflictRules;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code upsertBy…}, {@code upsertAllBy…} and the like, and {@code @Upsert}. */
final class Upsert extends WritingMethod {

  Upsert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    Optional<String> each =
        sql()
            .oneByOne()
            .filter(why -> operation().generated() && docs().isLinked(operation(), manyRows()))
            .flatMap(why -> forEach("upsertBy" + operation().requiredKey().suffix()));
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
                how());
    return docs().of(rule, operation(), manyRows());
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
