package dev.arbiter.importer;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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

/** How the importer is divided, and which way its packages depend on each other. */
final class ArchitectureTest {

  private static final String HERE = "dev.arbiter.importer";
  private static final int FILES_PER_PACKAGE = 25;
  private static final int LINES_PER_FILE = 250;

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void packagesDependOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("program")
        .definedBy(HERE)
        .layer("declare")
        .definedBy(HERE + ".declare..")
        .layer("name")
        .definedBy(HERE + ".name..")
        .layer("catalog")
        .definedBy(HERE + ".catalog..")
        .layer("source")
        .definedBy(HERE + ".source..")
        .layer("write")
        .definedBy(HERE + ".write..")
        .layer("report")
        .definedBy(HERE + ".report..")
        .whereLayer("program")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("declare")
        .mayOnlyAccessLayers("name", "catalog", "source")
        .whereLayer("name")
        .mayOnlyAccessLayers("catalog")
        .whereLayer("catalog")
        .mayNotAccessAnyLayer()
        .whereLayer("source")
        .mayNotAccessAnyLayer()
        .whereLayer("write")
        .mayNotAccessAnyLayer()
        .whereLayer("report")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    assertThat(Cycles.betweenPackages(CLASSES)).isEmpty();
  }

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
