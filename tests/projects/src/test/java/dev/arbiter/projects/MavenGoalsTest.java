package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals as the page about existing databases has them, one after the other. */
final class MavenGoalsTest {

  private static final String PLUGIN = "dev.arbiter:arbiter-maven-plugin:";

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @TempDir private Path folder;
  private Project project;

  private void prepare(Path jdk) throws IOException, SQLException {
    LocalRepository repository = LocalRepository.create(Path.of("target", "repository"));
    project = Project.copyOfTheExample(repository, folder, jdk);
    Files.delete(folder.resolve("src/main/java/com/acme/Account.java"));
    Files.delete(folder.resolve("src/test/java/com/acme/AccountTest.java"));
    execute(
        """
        CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number text NOT NULL);
        CREATE UNIQUE INDEX orders_number_idx ON orders (lower(number));
        CREATE TABLE order_lines (
          order_id bigint REFERENCES orders, line int, quantity int NOT NULL DEFAULT 1,
          PRIMARY KEY (order_id, line));
        """);
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void importsHoldsAndDraws(Path jdk) throws Exception {
    prepare(jdk);
    Run imported =
        goal("import", "-Darbiter.package=com.acme.db", "-Darbiter.report=target/before");
    assertThat(imported.status()).as(imported.output()).isZero();
    assertThat(imported.output()).contains("2 tables: 2 files created, 0 updated, 0 unchanged");
    assertThat(folder.resolve("src/main/java/com/acme/db/OrderLine.java")).exists();
    assertThat(folder.resolve("target/before/schema.md"))
        .content()
        .contains("unique orders_number_idx \"(lower(number))\"");

    Run held = goal("drift");
    assertThat(held.status()).as(held.output()).isZero();
    assertThat(folder.resolve("target/arbiter/drift.txt"))
        .hasContent("orders: as declared\norder_lines: as declared");

    execute("DROP INDEX orders_number_idx; ALTER TABLE order_lines ALTER quantity DROP DEFAULT");
    driftFailsTheBuild();
    drawsTheDrift();
    leavesEditedFilesAlone();
  }

  private void driftFailsTheBuild() throws IOException, InterruptedException {
    Run drifted = goal("drift");
    assertThat(drifted.status()).isEqualTo(1);
    assertThat(drifted.output()).contains("The database is not as declared: 2 differences, see ");
    assertThat(folder.resolve("target/arbiter/drift.md"))
        .content()
        .contains("orders_number_idx")
        .contains("CREATE UNIQUE INDEX CONCURRENTLY orders_number_idx")
        .contains("ALTER TABLE order_lines ALTER COLUMN quantity SET DEFAULT 1;");

    assertThat(goal("drift", "-Darbiter.drift.fail=false").status()).isZero();
    assertThat(goal("drift", "-Darbiter.drift.except=orders_number_idx").output())
        .contains("The database is not as declared: 1 differences, see ");
  }

  private void drawsTheDrift() throws IOException, InterruptedException {
    Run drawn = goal("report");
    assertThat(drawn.status()).as(drawn.output()).isZero();
    assertThat(folder.resolve("target/classes/META-INF/arbiter/schema.md"))
        .content()
        .contains("\"order_lines\" }o--|| \"orders\" : \"order_id\"");
    assertThat(folder.resolve("target/classes/META-INF/arbiter/schema.html"))
        .content()
        .contains("2 differences in the database")
        .contains("OrderDao.findByNumber");
  }

  private void leavesEditedFilesAlone() throws IOException, InterruptedException {
    Path record = folder.resolve("src/main/java/com/acme/db/OrderLine.java");
    Files.writeString(record, Files.readString(record) + "// Mine.\n");

    Run again = goal("import", "-Darbiter.package=com.acme.db");

    assertThat(again.status()).isEqualTo(1);
    assertThat(again.output()).contains("Edited files were left alone, see above");
    assertThat(record).content().endsWith("// Mine.\n");
  }

  /** Where it reads compiled classes, they are compiled first. */
  private Run goal(String name, String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    if (!name.equals("import")) {
      arguments.add("compile");
    }
    arguments.add(PLUGIN + name);
    arguments.addAll(connection());
    arguments.addAll(List.of(options));
    return project.maven(arguments.toArray(String[]::new));
  }

  private List<String> connection() {
    try (Connection connection = dataSource.getConnection()) {
      return List.of(
          "-Darbiter.url=" + connection.getMetaData().getURL(),
          "-Darbiter.user=" + connection.getMetaData().getUserName());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
