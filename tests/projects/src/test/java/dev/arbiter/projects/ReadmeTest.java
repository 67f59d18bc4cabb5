package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The set-up of the landing page, pasted into a project that has nothing else. */
final class ReadmeTest {

  private final Page page = Page.read("README.md");

  @TempDir private Path folder;

  ReadmeTest() throws IOException {}

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void theSetUpWorksWhenPasted(Path jdk) throws Exception {
    Files.writeString(
        folder.resolve("pom.xml"),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId>
          <artifactId>shop</artifactId>
          <version>1</version>
          %s
        </project>
        """
            .formatted(page.block("xml", "## Set up")));
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    Files.writeString(sources.resolve("Account.java"), account());

    LocalRepository repository = LocalRepository.create(Path.of("target", "repository"));
    Run run = new Project(repository, folder, jdk).maven("compile");

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(folder.resolve("target/classes/AccountDao.class")).exists();
  }

  private String account() {
    return """
    import dev.arbiter.*;
    import java.time.Instant;
    import java.util.UUID;
    import org.jspecify.annotations.Nullable;

    """
        + page.block("java", "## In five minutes");
  }
}
