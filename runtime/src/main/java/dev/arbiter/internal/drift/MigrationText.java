package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mends of differences as one script. */
public final class MigrationText {

  private static final String CONCURRENTLY =
      """
      -- What is done CONCURRENTLY cannot run inside a transaction. Flyway: executeInTransaction=false in the script's
      -- .conf file, and flyway.postgresql.transactional.lock=false. Liquibase: runInTransaction:false, or runInTransaction="false".
      """;

  private MigrationText() {}

  /** The script; empty if there is nothing to mend. */
  public static String of(List<Difference> differences) {
    if (differences.isEmpty()) {
      return "";
    }
    Map<String, String> mends = new LinkedHashMap<>();
    differences.stream()
        .sorted(Comparator.comparing(Difference::kind))
        .forEach(it -> mends.merge(it.ddl(), title(it), (one, other) -> one));
    StringBuilder script = new StringBuilder("-- Review this before it runs.\n");
    if (mends.keySet().stream().anyMatch(MigrationText::isConcurrent)) {
      script.append(CONCURRENTLY);
    }
    mends.forEach((ddl, title) -> script.append(title).append(ddl).append('\n'));
    return script.toString();
  }

  private static boolean isConcurrent(String ddl) {
    return ddl.lines().anyMatch(it -> !it.startsWith("--") && it.contains(" CONCURRENTLY "));
  }

  private static String title(Difference difference) {
    return "\n-- "
        + difference.table()
        + ": "
        + difference.kind()
        + " "
        + difference.subject().replaceAll("[\\r\\n]", " ")
        + "\n";
  }
}
