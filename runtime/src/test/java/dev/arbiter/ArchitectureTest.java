package dev.arbiter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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

/** How the runtime is divided, and that it stays so. */
final class ArchitectureTest {

  private static final int FILES_PER_PACKAGE = 25;
  private static final int LINES_PER_FILE = 250;

  private static final List<Set<String>> TOGETHER =
      List.of(
          // An annotation that may be repeated, and the one that holds the repetitions.
          Set.of("dev.arbiter.Check", "dev.arbiter.Checks"),
          Set.of("dev.arbiter.Constraint", "dev.arbiter.Constraints"),
          Set.of("dev.arbiter.ForeignKey", "dev.arbiter.ForeignKeys"),
          Set.of("dev.arbiter.Index", "dev.arbiter.Indexes"),
          Set.of("dev.arbiter.UniqueIndex", "dev.arbiter.UniqueIndexes"),
          // A value, and the printer behind a method of its own.
          Set.of("dev.arbiter.schema.IndexDefinition", "dev.arbiter.schema.IndexText"),
          Set.of("dev.arbiter.schema.TableDefinition", "dev.arbiter.schema.TableText"),
          // What runs a transaction, and the callback that it gives itself or its like to.
          Set.of(
              "dev.arbiter.Database",
              "dev.arbiter.TransactionBody",
              "dev.arbiter.TransactionFunction"),
          Set.of("dev.arbiter.internal.Environment", "dev.arbiter.internal.TransactionWork"),
          Set.of(
              "dev.arbiter.internal.transaction.ConnectionSource",
              "dev.arbiter.internal.transaction.TransactionScope"),
          // A type, and what only its factory knows: where pgjdbc is not, this must not be loaded.
          Set.of(
              "dev.arbiter.internal.error.PgjdbcError", "dev.arbiter.internal.error.ServerError"),
          // An interface, and the implementations between which its factory chooses.
          Set.of(
              "dev.arbiter.internal.statement.Execution",
              "dev.arbiter.internal.statement.PlainExecution",
              "dev.arbiter.internal.statement.ObservedExecution"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void insidePackagesHaveNoCycles() {
    JavaClasses inside = CLASSES.that(resideInAPackage("dev.arbiter.internal.."));

    assertThat(Cycles.betweenPackages(inside)).isEmpty();
  }

  @Test
  void filesHaveNoCycles() {
    assertThat(Cycles.betweenFiles(CLASSES, TOGETHER)).isEmpty();
  }

  @Test
  void packagesAreSeenAtAGlance() throws IOException {
    // The public API is one package, so that users import from one.
    assertThat(MainSources.ofThisModule().packagesOver(FILES_PER_PACKAGE, Set.of("dev.arbiter")))
        .isEmpty();
  }

  @Test
  void filesAreShort() throws IOException {
    assertThat(MainSources.ofThisModule().filesOver(LINES_PER_FILE, Set.of())).isEmpty();
  }
}
