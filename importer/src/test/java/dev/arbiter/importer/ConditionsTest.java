package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions come back as the database has them. */
final class ConditionsTest {

  private static final String CHECKS =
      """
      CREATE TABLE shapes (
        id int PRIMARY KEY,
        a int CHECK (a > 0 AND (a < 9 AND a <> 5)),
        b int CHECK ((b > 0 AND b < 9) AND b <> 5),
        c int CHECK (c > 0 OR (c < -9 OR (c = -5 AND (c <> 3 AND c <> 4)))),
        d text CHECK (d <> 'x AND (y' AND (d <> 'z' OR d = 'w')),
        e text CHECK (NOT (e = 'a' AND (e <> 'b' AND e <> 'c'))),
        f text CHECK (f IN ('a', 'b') AND (f <> 'c' AND length(f) < 3)),
        CHECK (a > b AND (b BETWEEN 1 AND 5 AND c > 0)),
        CHECK (b BETWEEN 1 AND a + 5 AND (c BETWEEN 2 AND 6 AND a > 0) AND length(d) > 1),
        CHECK (CASE WHEN a > 1 AND (b > 1 AND c > 1) THEN d <> 'q' ELSE true END))\
      """;

  @TempDir private Path folder;

  @Test
  void checksComeBackAsTheyAre() throws Exception {
    TestDatabase database = TestDatabase.create().with(CHECKS);
    Path sources = folder.resolve("sources");
    ImportedTables.into(sources, database);
    CompiledRecords records = CompiledRecords.of(sources, folder.resolve("classes"));
    Drift.check(Database.of(database.source()), records.tables()).requireNone();

    TestDatabase again = TestDatabase.create();
    Schema.create(Database.of(again.source()), records.tables());
    assertThat(checks(again)).isEqualTo(checks(database)).hasSize(9);
    Path sourcesAgain = folder.resolve("again");
    ImportedTables.into(sourcesAgain, again);
    assertThat(ImportedTables.declarations(sourcesAgain))
        .isEqualTo(ImportedTables.declarations(sources));
    assertThat(ImportedTables.declarations(sources).get("Shape.java"))
        .contains("@Check(\"b > 0 AND b < 9 AND b <> 5\")")
        .contains("(b BETWEEN 1 AND 5) AND (c > 0)");
  }

  private static List<String> checks(TestDatabase database) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint"
                    + " WHERE contype = 'c' AND conrelid = 'shapes'::regclass ORDER BY 1")) {
      List<String> checks = new ArrayList<>();
      while (result.next()) {
        checks.add(result.getString(1));
      }
      return checks;
    }
  }
}
