package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Expectations;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is said: all of it, in these words, at this line, and nothing else. */
final class BadDeclarationsTest {

  @TempDir Path directory;

  static List<Path> sources() {
    return Fixtures.in("bad");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void javac(Path file) {
    Expectations.of(file)
        .assertMetAtLines(
            TestCompiler.javac(Fixtures.options(file)).compile(Fixtures.sources(file)));
  }

  /**
   * ECJ has no positions of annotations on a type, and of an array's only value knows where the
   * annotation begins: a line there is missing, or in the same declaration.
   */
  @ParameterizedTest
  @MethodSource("sources")
  void ecj(Path file) {
    Expectations expected = Expectations.of(file);
    Compilation compilation =
        TestCompiler.ECJ.onFiles(directory, Fixtures.options(file)).compile(Fixtures.sources(file));

    expected.assertMet(compilation);
    assertThat(Report.ofNote(compilation))
        .filteredOn(it -> it.ours() && it.line() > 0)
        .allMatch(
            it ->
                expected.reports().stream()
                    .filter(other -> other.text().equals(it.text()))
                    .anyMatch(other -> Fixtures.sameDeclaration(file, it.line(), other.line())));
  }
}
