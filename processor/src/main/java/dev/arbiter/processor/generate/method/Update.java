package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** {@code @Update}. */
final class Update extends WritingMethod {

  Update(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    super(table, members, sql, docs);
  }

  @Override
  String documentation() {
    String rule =
        "Updates %s row with this key, by %s.%s"
            .formatted(operation().many() ? "each" : "the", index(), how());
    return Javadocs.filled(rule) + "\n\n" + docs().of(operation(), manyRows());
  }
}
