package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Compile;
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
    assertThat(lines(reports(file, TestCompiler.JAVAC))).isEqualTo(lines(Expectations.of(file)));
  }

  /**
   * ECJ has no positions of annotations on a type, and of an array's only value knows where the
   * annotation begins: a line there is missing, or in the same declaration.
   */
  @ParameterizedTest
  @MethodSource("sources")
  void ecj(Path file) {
    List<Report> expected = Expectations.of(file);
    List<Report> reports = reports(file, TestCompiler.ECJ);

    assertThat(lines(withoutLines(reports))).isEqualTo(lines(withoutLines(expected)));
    assertThat(reports)
        .filteredOn(it -> it.line() > 0)
        .allMatch(
            it ->
                expected.stream()
                    .filter(other -> other.text().equals(it.text()))
                    .anyMatch(
                        other -> Expectations.sameDeclaration(file, it.line(), other.line())));
  }

  private List<Report> reports(Path file, TestCompiler compiler) {
    return Compile.with(compiler, directory)
        .file(file)
        .options(Expectations.options(file))
        .run()
        .reportsOfNote()
        .stream()
        .filter(it -> !missesGenerated(it))
        .toList();
  }

  /** A record with a problem has no {@code NewX}: what mentions it does not compile either. */
  private static boolean missesGenerated(Report report) {
    return report.text().matches("(?s)cannot find symbol\\n  symbol:   class New.*")
        || report.text().matches("New\\w+ cannot be resolved to a type");
  }

  private static List<Report> withoutLines(List<Report> reports) {
    return reports.stream().map(it -> new Report(it.kind(), "", 0, it.text())).toList();
  }

  private static String lines(List<Report> reports) {
    return String.join("\n", reports.stream().map(Report::toString).sorted().toList());
  }
}
