package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.projects.Project.Run;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about getting started, followed to the letter in an empty folder. */
final class GettingStartedTest {

  private static final String ACCOUNT = "src/main/java/com/acme/Account.java";

  private final LocalRepository repository =
      LocalRepository.create(Path.of("target", "repository"));
  private final Page page = Page.read("docs/getting-started.md");

  @TempDir private Path folder;

  GettingStartedTest() throws IOException {}

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void upsertsAndFinds(Path jdk) throws Exception {
    Project project = new Project(repository, folder, jdk);
    assertThat(page.writeFiles(folder))
        .contains("pom.xml", ACCOUNT, "src/main/java/com/acme/Main.java");

    Run first = project.maven(page.command("mvn"));

    assertThat(first.status()).as(first.output()).isZero();
    assertThat(first.output()).contains(page.block("", "mvn -q compile exec:java"));

    misspell();
    Run misspelt = project.maven(page.command("mvn"));

    String[] said = page.block("", "Misspell something").strip().split("…", 2);
    assertThat(misspelt.status()).isEqualTo(1);
    assertThat(misspelt.output()).contains(said);
  }

  @Test
  void gradleDoesTheSame() throws Exception {
    Optional<String> gradle = Gradle.onThePath();
    assumeTrue(gradle.isPresent(), "NOT TESTED: no Gradle 9 on the PATH");
    page.writeFiles(folder);
    Project project = new Project(repository, folder, Jdks.OF_THIS_BUILD);

    Run run =
        project.run(
            List.of(
                gradle.get(),
                "--no-daemon",
                "--quiet",
                "-Dmaven.repo.local=" + repository.folder(),
                "run"));

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains(page.block("", "mvn -q compile exec:java"));
  }

  private void misspell() throws IOException {
    Path account = folder.resolve(ACCOUNT);
    Files.writeString(account, Files.readString(account).replace("LOWER(email)", "LOWER(emial)"));
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void needsNoBuildTool(Path jdk) throws Exception {
    page.writeFiles(folder);
    Project project = new Project(repository, folder.resolve(ACCOUNT).getParent(), jdk);
    for (String artifact : List.of("arbiter-runtime", "arbiter-processor")) {
      Files.copy(repository.jar(artifact), project.folder().resolve(artifact + ".jar"));
    }
    Files.copy(jspecify(), project.folder().resolve("jspecify.jar"));

    Run run = project.javac(page.command("javac"));

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(project.folder().resolve("classes/com/acme/AccountDao.class")).exists();
  }

  private static Path jspecify() throws URISyntaxException {
    return Path.of(NullMarked.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
