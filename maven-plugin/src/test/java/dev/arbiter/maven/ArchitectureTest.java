package dev.arbiter.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.arbiter.testing.Cycles;
import dev.arbiter.testing.MainSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the plugin is divided. */
final class ArchitectureTest {

  private static final int FILES_PER_PACKAGE = 25;
  private static final int LINES_PER_FILE = 250;

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void filesHaveNoCycles() {
    assertThat(Cycles.betweenFiles(CLASSES, List.of())).isEmpty();
  }

  @Test
  void packagesAreSeenAtAGlance() throws IOException {
    assertThat(MainSources.ofThisModule().packagesOver(FILES_PER_PACKAGE, Set.of())).isEmpty();
  }

  @Test
  void filesAreShort() throws IOException {
    assertThat(MainSources.ofThisModule().filesOver(LINES_PER_FILE, Set.of())).isEmpty();
  }
}
