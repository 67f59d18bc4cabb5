package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole project that getting started leads to. */
final class ExampleProjectTest {

  @TempDir private Path folder;

  @Test
  void compilesAndPassesItsTest() throws Exception {
    LocalRepository repository = LocalRepository.create(Path.of("target", "repository"));

    Run run = Project.copyOfTheExample(repository, folder).maven("test");

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
  }
}
