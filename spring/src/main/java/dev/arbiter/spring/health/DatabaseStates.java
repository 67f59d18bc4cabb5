package dev.arbiter.spring.health;

import dev.arbiter.Database;
import dev.arbiter.internal.Executor;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.spring.drift.StartupDriftCheck;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** How the databases are: reached now, and compared at start-up. */
final class DatabaseStates {

  private static final StatementDefinition QUESTION =
      new StatementDefinition(
          "Health", "the database", StatementDefinition.Kind.SELECT, "SELECT true", null, null);

  private final ListableBeanFactory beans;

  DatabaseStates(ListableBeanFactory beans) {
    this.beans = beans;
  }

  /**
   * The state of each database, by the name of its bean.
   *
   * @throws dev.arbiter.DatabaseException if one cannot be reached
   */
  Map<String, Map<String, Object>> ask() {
    Map<String, Map<String, Object>> states = new LinkedHashMap<>();
    beans
        .getBeansOfType(Database.class)
        .forEach((name, database) -> states.put(name, ask(name, database)));
    return states;
  }

  private Map<String, Object> ask(String name, Database database) {
    new Executor(database.executor().apart())
        .one(QUESTION, statement -> {}, row -> row.getBoolean(1));
    @Nullable DriftReport report =
        beans.getBeanProvider(StartupDriftCheck.class).stream()
            .flatMap(it -> it.report(name).stream())
            .findFirst()
            .orElse(null);
    return report == null
        ? Map.of("drift", "not checked")
        : Map.of("drift", differences(report), "tables", report.tables().size());
  }

  private static String differences(DriftReport report) {
    int count = report.differences().size();
    return count == 0 ? "none" : count == 1 ? "1 difference" : count + " differences";
  }
}
