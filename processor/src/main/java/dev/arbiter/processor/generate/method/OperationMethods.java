package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;

/** The class of each action: the one place that names it. */
final class OperationMethods {

  private OperationMethods() {}

  static OperationMethod of(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    return switch (sql.operation().action()) {
      case INSERT -> new Insert(table, members, sql, docs);
      case UPSERT -> new Upsert(table, members, sql, docs);
      case INSERT_IF_ABSENT -> new InsertIfAbsent(table, members, sql, docs);
      case GET_OR_INSERT -> new GetOrInsert(table, members, sql, docs);
      case UPDATE -> new Update(table, members, sql, docs);
      case FIND -> new Find(table, members, sql, docs);
      case DELETE -> new Delete(table, members, sql, docs);
    };
  }
}
