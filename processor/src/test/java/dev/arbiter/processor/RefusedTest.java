package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Compile;
import dev.arbiter.processor.compile.Expectations;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.JudgingDatabase;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL refuses is said where it is written, with its own caret. */
final class RefusedTest {

  private static JudgingDatabase database;

  @TempDir Path directory;

  @BeforeAll
  static void create() {
    database = new JudgingDatabase();
  }

  static List<Path> sources() {
    return Fixtures.in("refused");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void javac(Path file) {
    assertThat(lines(reports(file, TestCompiler.JAVAC))).isEqualTo(lines(Expectations.of(file)));
  }

  /** Without positions, the texts name everything. */
  @ParameterizedTest
  @MethodSource("sources")
  void ecj(Path file) {
    assertThat(lines(withoutLines(reports(file, TestCompiler.ECJ))))
        .isEqualTo(lines(withoutLines(Expectations.of(file))));
  }

  private List<Report> reports(Path file, TestCompiler compiler) {
    return Compile.with(compiler, directory)
        .file(file)
        .options(database.option())
        .run()
        .reportsOfNote()
        .stream()
        .map(RefusedTest::ofNewest)
        .map(it -> compiler == TestCompiler.JAVAC ? unindented(it) : it)
        .toList();
  }

  /** The sources speak of the newest version. */
  private static Report ofNewest(Report report) {
    String server = "PostgreSQL " + TestPostgres.majorVersion() + " refuses";
    String text = report.text().replace(server, "PostgreSQL 18 refuses");
    return new Report(report.kind(), report.file(), report.line(), text);
  }

  /** Javac indents all lines but the first. */
  private static Report unindented(Report report) {
    String text = report.text().replace("\n  ", "\n");
    return new Report(report.kind(), report.file(), report.line(), text);
  }

  private static List<Report> withoutLines(List<Report> reports) {
    return reports.stream().map(it -> new Report(it.kind(), "", 0, it.text())).toList();
  }

  private static String lines(List<Report> reports) {
    return String.join("\n", reports.stream().map(Report::toString).sorted().toList());
  }
}
