package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.sql.OperationSql;
import java.util.Optional;

/** What the documentation of all methods has in common. */
record OperationDocs(OperationSql sql, SqlDocs docs) {

  private Operation operation() {
    return sql.operation();
  }

  /** How rows are written, as a sentence of its own: nothing if there is one. */
  String how() {
    return operation().many() ? ". " + new HowWritten(sql).sentence() : "";
  }

  /**
   * That of a generated method which does for each of many rows what another does for one; empty if
   * the DAO has none.
   */
  Optional<String> forEach(String one) {
    if (!operation().many() || !operation().generated() || !docs.has(one)) {
      return Optional.empty();
    }
    String each = SqlDifference.link(one) + " for each row";
    String how = new HowWritten(sql).forEach();
    if (sql.isOneByOne() && sql.insert().isEmpty()) {
      return Optional.of(Javadocs.filled(each + how + ".") + "\n");
    }
    return Optional.of(once(each, how));
  }

  /**
   * That of a generated method which does for each of many keys what another does for one.
   *
   * @param one how the name of that method begins
   */
  String forEachKey(String one, String how) {
    String method = one + "By" + operation().requiredKey().suffix();
    return once(SqlDifference.link(method) + " for each key", how);
  }

  /** How it is done stands at one method; others have a link. */
  private String once(String each, String how) {
    return docs.first(operation().action() + how, operation())
        .map(it -> docs.like(each, it, operation(), sql.manyRows()))
        .orElseGet(() -> docs.apart(each + how, operation(), sql.manyRows()));
  }

  /** The tags of what the method takes, returns and throws. */
  String tags(String returned, String thrown) {
    StringBuilder tags = new StringBuilder();
    if (operation().generated()) {
      operation()
          .parameters()
          .forEach(it -> tags.append("@param ").append(it.name()).append(about(it)));
    }
    if (!returned.isEmpty()) {
      tags.append("@return ").append(returned).append("\n");
    }
    if (!thrown.isEmpty()) {
      tags.append("@throws ").append(thrown).append("\n");
    }
    return tags.toString();
  }

  private String about(Parameter parameter) {
    if (parameter instanceof Parameter.Row it) {
      String rows = sql.isInListOrder() ? " the rows\n" : " the rows, in any order\n";
      return it.many() ? rows : " the row's values\n";
    }
    if (parameter instanceof Parameter.Keys) {
      return " the keys, in any order\n";
    }
    boolean nullable = parameter instanceof Parameter.ForColumn it && it.nullable();
    return nullable ? " the value sought; null is NULL\n" : " the value sought\n";
  }
}
