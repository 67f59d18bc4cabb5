package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command that the page about existing databases begins with, and what it leads to. */
final class ExistingDatabaseTest {

  private static final String IMPORTER = "importer/target/arbiter-importer.jar";

  private final LocalRepository repository =
      LocalRepository.create(Path.of("target", "repository"));
  private final Page page = Page.read("docs/existing-database.md");

  @TempDir private Path folder;

  ExistingDatabaseTest() throws IOException {}

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void itsTablesAreRecordsThatCompile(Path jdk) throws Exception {
    Page.read("docs/getting-started.md").writeFiles(folder);
    Files.delete(folder.resolve("src/main/java/com/acme/Main.java"));
    Files.createDirectories(folder.resolve(IMPORTER).getParent());
    Files.copy(Path.of("..", "..").resolve(IMPORTER), folder.resolve(IMPORTER));
    Project project = new Project(repository, folder, jdk);

    Run imported = project.run(command(jdk));

    assertThat(imported.status()).as(imported.output()).isZero();
    assertThat(folder.resolve("src/main/java/com/acme/db/OrderLine.java"))
        .hasContent(page.block("java", "it makes"));
    Run compiled = project.maven("compile");
    assertThat(compiled.status()).as(compiled.output()).isZero();
    assertThat(folder.resolve("target/classes/com/acme/db/OrderLineDao.class")).exists();
  }

  /** The page's command, on the page's table and one that it refers to. */
  private List<String> command(Path jdk) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    String arguments = page.block("sh", "needs Java 17").replaceFirst("(?s).*\njava ", "");
    try (Connection connection = TestPostgres.freshDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id int PRIMARY KEY)");
      statement.execute(page.block("sql", "Of this table"));
      for (String argument : arguments.replace("\\\n", " ").strip().split("\\s+")) {
        command.add(
            switch (argument) {
              case "jdbc:postgresql://localhost/shop" -> connection.getMetaData().getURL();
              case "~/arbiter/" + IMPORTER -> IMPORTER;
              case "me" -> connection.getMetaData().getUserName();
              default -> argument;
            });
      }
    }
    return command;
  }
}
