package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.ConflictRules;
import java.util.stream.Collectors;

/** {@code upsertBy…}, {@code upsertAllBy…} and the like, and {@code @Upsert}. */
final class Upsert extends WritingMethod {

  private static final String OUTCOME = "Upserts the row and tells an insert from an update";

  Upsert(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    return operation().generated() ? ofGenerated() : whole();
  }

  private String ofGenerated() {
    String by = "By" + operation().requiredKey().suffix();
    if (!operation().many()) {
      return operation().returns().outcome() && docs().has("upsert" + by)
          ? docs().like(OUTCOME, "upsert" + by, operation(), manyRows())
          : whole();
    }
    if (!operation().returns().rows() || !docs().has("upsertAll" + by)) {
      return said().forEach("upsert" + by).orElseGet(this::whole);
    }
    String returning = SqlDifference.link("upsertAll" + by) + " that returns the rows";
    return sql().isOneByOne() ? returning + ".\n" : docs().of(returning, operation(), manyRows());
  }

  private String whole() {
    String rule =
        "Inserts %s row, or updates the one that %s says is already there%s%s%s"
            .formatted(
                operation().many() ? "each" : "the",
                index(),
                operation().returns().outcome() ? ", and tells which" : "",
                unchanged(),
                said().how());
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
    return ". A row that would not change%s is left as it is"
        .formatted(moments.isEmpty() ? "" : ", " + moments + " aside,");
  }
}
