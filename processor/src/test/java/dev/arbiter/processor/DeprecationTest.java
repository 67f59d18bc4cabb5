package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code has to use what is deprecated; the users' own code is warned as ever. */
final class DeprecationTest {

  private static final JavaFileObject PLAN =
      forSourceString(
          "a.Plan",
          "package a; @Deprecated(forRemoval = true) public enum Plan { FREE, @Deprecated PAID }");

  @TempDir Path directory;

  @Test
  void onlyTheRecordItselfIsWarned() {
    Compilation compilation =
        TestCompiler.javac()
            .compile(
                PLAN,
                forSourceString(
                    "a.X",
                    """
                    package a;
                    @dev.arbiter.Table
                    public record X(@dev.arbiter.Id long id, Plan plan) {
                      @Deprecated public interface Statements {
                        @Deprecated @dev.arbiter.Update(by = "Id") int set(long id, Plan plan);
                      }
                    }
                    """));

    assertThat(compilation).succeeded();
    assertThat(compilation.warnings()).isNotEmpty();
    assertThat(compilation.warnings())
        .allSatisfy(it -> assertThat(it.getSource().getName()).isEqualTo("a/X.java"));
  }

  /** ECJ warns of a file that suppresses what it does not do. */
  @Test
  void noFileSuppressesMoreThanItHasTo() {
    Compilation compilation =
        TestCompiler.ECJ
            .onFiles(directory)
            .compile(
                forSourceString(
                    "a.X",
                    """
                    package a;
                    @dev.arbiter.Table
                    public record X(@dev.arbiter.Id long id, long level) {
                      @Deprecated public long level() { return level; }
                    }
                    """));

    assertThat(compilation).succeeded();
    assertThat(compilation.warnings())
        .allSatisfy(it -> assertThat(it.getMessage(Locale.ROOT)).doesNotContain("Suppress"));
    assertThat(Folder.texts(directory.resolve("generated")).get("a/NewX.java"))
        .contains("@SuppressWarnings(\"deprecation\")");
  }
}
