package dev.arbiter.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated depends on the record alone. */
final class EqualBytesTest {

  @TempDir Path directory;

  @Test
  void twoCompilationsGiveEqualBytes() {
    Map<String, String> first = compileAllGood(directory.resolve("first"));
    Map<String, String> second = compileAllGood(directory.resolve("second"));

    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  private static Map<String, String> compileAllGood(Path directory) {
    TestCompiler.JAVAC
        .onFiles(directory)
        .compile(
            Fixtures.in("good").stream().flatMap(it -> Fixtures.sources(it).stream()).toList());
    return Folder.texts(directory.resolve("generated"));
  }

  /** ECJ lists the members of a type, and the constants in a class file, in its own order. */
  @Test
  void allCompilersGiveEqualBytes() {
    String source =
        """
        package a;
        import dev.arbiter.*;

        @Table public record Step(@Id long id, String name, k.Kind kind) {
          public interface Zeta {
            @Update(by = "Id") boolean z(long id, String name);
            @Update(by = "Id") boolean b(long id, String name);
          }
          public interface Alpha extends Base {
            @Update(by = "Id") boolean y(long id, String name);
            @Update(by = "Id") boolean a(long id, String name);
          }
          interface Base {
            @Update(by = "Id") boolean n(long id, String name);
            @Update(by = "Id") boolean m(long id, String name);
          }
        }
        """;
    Map<String, String> javac = generated(TestCompiler.JAVAC, source);

    assertThat(javac.get("a/StepDao.java"))
        .containsSubsequence(
            "boolean z(", "boolean b(", "boolean n(", "boolean m(", "boolean y(", "boolean a(");
    assertThat(generated(TestCompiler.ECJ, source)).isEqualTo(javac);
  }

  private Map<String, String> generated(TestCompiler compiler, String source) {
    Path folder = directory.resolve(compiler.name());
    Path kind = folder.resolve("kind");
    TestCompiler.JAVAC
        .onFiles(kind)
        .compile(forSourceString("k.Kind", "package k; public enum Kind { Z, A, M, B }"));
    compiler
        .onFiles(folder)
        .withClasspath(TestCompiler.libraries(kind.resolve("classes")))
        .compile(forSourceString("a.Step", source));
    return Folder.texts(folder.resolve("generated"));
  }
}
