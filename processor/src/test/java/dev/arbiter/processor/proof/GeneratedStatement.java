package dev.arbiter.processor.proof;

import dev.arbiter.schema.StatementDefinition;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/** A statement of a DAO, as the driver hands it to the server. */
final class GeneratedStatement {

  private final StatementDefinition definition;
  private final NativeQuery query;

  GeneratedStatement(StatementDefinition definition) throws SQLException {
    this.definition = definition;
    query = Parser.parseJdbcSql(definition.sql(), true, true, false, false, true).get(0);
  }

  /** What the server says against it when it prepares and plans it. */
  Optional<String> failure(Server server) throws SQLException {
    Optional<String> failure = server.failure("PREPARE probe AS " + query.nativeSql);
    if (failure.isPresent()) {
      return failure;
    }
    try {
      String plan = String.join("\n", server.column("EXPLAIN EXECUTE probe" + nulls()));
      boolean targeted = definition.sql().contains("\nON CONFLICT (");
      return targeted && !namesArbiter(plan) ? Optional.of(plan) : Optional.empty();
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } finally {
      server.execute("DEALLOCATE probe");
    }
  }

  private String nulls() {
    int count = query.bindPositions.length;
    return count == 0 ? "" : "(" + String.join(", ", Collections.nCopies(count, "NULL")) + ")";
  }

  private boolean namesArbiter(String plan) {
    return definition.arbiter() != null
        && plan.lines()
            .filter(it -> it.strip().startsWith("Conflict Arbiter Indexes: "))
            .anyMatch(it -> (it + ",").matches(".* " + definition.arbiter().name() + ",.*"));
  }

  /** The statement with NULL for every parameter. */
  String withNulls() {
    StringBuilder sql = new StringBuilder(query.nativeSql);
    for (int i = query.bindPositions.length - 1; i >= 0; i--) {
      int at = query.bindPositions[i];
      sql.replace(at, at + 1 + String.valueOf(i + 1).length(), "NULL");
    }
    return sql.toString();
  }
}
