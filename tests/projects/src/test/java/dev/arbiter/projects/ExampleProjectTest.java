package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole project that getting started leads to, and what it takes to verify while compiling. */
final class ExampleProjectTest {

  private static final String CHECK =
      """
      @dev.arbiter.Check("slug(email) <> ''")
      """;

  private final LocalRepository repository =
      LocalRepository.create(Path.of("target", "repository"));

  @TempDir private Path folder;

  ExampleProjectTest() throws IOException {}

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void compilesAndPassesItsTest(Path jdk) throws Exception {
    Run run = Project.copyOfTheExample(repository, folder, jdk).maven("test");

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
  }

  /** The page's message is of a server of the reader's; this one is embedded. */
  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void postgresJudgesItsSqlWhileItCompiles(Path jdk) throws Exception {
    Project project = Project.copyOfTheExample(repository, folder, jdk);
    Run right = project.maven("-Pverify-sql", "compile");
    assertThat(right.status()).as(right.output()).isZero();

    Path account = folder.resolve("src/main/java/com/acme/Account.java");
    Files.writeString(account, Files.readString(account).replace("@Table", CHECK + "@Table"));
    Run wrong = project.maven("-Pverify-sql", "compile");

    String page = Page.read("docs/verify.md").block("", "PostgreSQL can");
    String said = page.substring(page.indexOf("[PostgresError]"), page.indexOf("; correct it"));
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.output()).contains(said, "Hint: No function matches");
  }
}
