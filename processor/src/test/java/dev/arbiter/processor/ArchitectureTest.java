package dev.arbiter.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

/** How the processor is divided, and which way its packages depend on each other. */
final class ArchitectureTest {

  private static final String HERE = "dev.arbiter.processor";
  private static final int FILES_PER_PACKAGE = 25;
  private static final int LINES_PER_FILE = 250;

  private static final List<Set<String>> TOGETHER =
      List.of(
          // Recursive descent: a parser calls others, which call it for what is inside.
          Set.of(HERE + ".scan.parse"),
          // A value, and the parser or printer behind a method of its own.
          Set.of(HERE + ".scan.judge.Assignment", HERE + ".scan.judge.AssignmentParser"),
          Set.of(HERE + ".scan.clock.ClockMeetings", HERE + ".scan.clock.ClockWalk"),
          Set.of(HERE + ".scan.judge.Fragment", HERE + ".scan.judge.Renderer"),
          Set.of(HERE + ".scan.judge.KeyPartParser", HERE + ".scan.judge.KeyPartSyntax"),
          // An interface, and the implementations between which its factory chooses.
          Set.of(HERE + ".MessagerPrinter", HERE + ".ProblemPrinter", HERE + ".TreePrinter"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void packagesDependOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("shell")
        .definedBy(HERE)
        .layer("read")
        .definedBy(HERE + ".read..")
        .layer("generate")
        .definedBy(HERE + ".generate..")
        .layer("verify")
        .definedBy(HERE + ".verify..")
        .layer("sql")
        .definedBy(HERE + ".sql..")
        .layer("dao")
        .definedBy(HERE + ".dao..")
        .layer("model")
        .definedBy(HERE + ".model..")
        .layer("scan")
        .definedBy(HERE + ".scan..")
        .whereLayer("shell")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("read")
        .mayOnlyAccessLayers("dao", "model", "scan")
        .whereLayer("generate")
        .mayOnlyAccessLayers("sql", "dao", "model", "scan")
        .whereLayer("verify")
        .mayOnlyAccessLayers("sql", "dao", "model", "scan")
        .whereLayer("sql")
        .mayOnlyAccessLayers("dao", "model", "scan")
        .whereLayer("dao")
        .mayOnlyAccessLayers("model", "scan")
        .whereLayer("model")
        .mayOnlyAccessLayers("scan")
        .whereLayer("scan")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES);
  }

  @Test
  void whatNeedsNoCompilerKnowsNone() {
    noClasses()
        .that()
        .resideInAnyPackage(HERE + ".scan..", HERE + ".model..", HERE + ".dao..", HERE + ".sql..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.annotation.processing..", "javax.lang.model..", "javax.tools..", "com.sun..")
        .check(CLASSES);
  }

  /** The rest of the runtime is not in the processor's jar. */
  @Test
  void onlyTheTextOfStatementsIsSharedWithTheRuntime() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.arbiter..")
                .and(resideOutsideOfPackages(HERE + "..", "dev.arbiter.internal.sql")))
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    assertThat(Cycles.betweenPackages(CLASSES)).isEmpty();
  }

  @Test
  void filesHaveNoCycles() {
    assertThat(Cycles.betweenFiles(CLASSES, TOGETHER)).isEmpty();
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
