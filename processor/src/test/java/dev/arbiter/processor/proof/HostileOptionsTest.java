package dev.arbiter.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Options of the compiler that say anything at all are refused in the processor's own words. */
@Tag("thorough")
final class HostileOptionsTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path directory;

  static List<String> texts() {
    List<String> texts =
        new ArrayList<>(HostileText.all().stream().map(HostileText::text).toList());
    HostileText.BAD.forEach(it -> texts.add("a" + it));
    texts.addAll(HostileText.BOUNDLESS);
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areRefusedInOurWords(String text) {
    List<Report> simple =
        compile(
            "postgres=18" + text,
            "types=" + text,
            "naming=" + text,
            "componentModel=" + text,
            "verify=" + text,
            "verify.init=" + text);
    assertThat(simple).hasSizeGreaterThanOrEqualTo(6).allMatch(HostileOptionsTest::isOurs);
    assertThat(compile("verify=jdbc:postgresql://127.0.0.1:1/" + text))
        .isNotEmpty()
        .allMatch(HostileOptionsTest::isOurs);
    assertThat(compile("sqlDir=" + directory + "/sql/" + text))
        .allMatch(HostileOptionsTest::isOurs);
  }

  private static boolean isOurs(Report report) {
    return report.ours() && !report.text().startsWith("[Internal]");
  }

  private List<Report> compile(String... options) {
    String[] given = Stream.of(options).map("-Aarbiter."::concat).toArray(String[]::new);
    Compilation compilation =
        assertTimeoutPreemptively(
            LONGEST,
            () ->
                TestCompiler.JAVAC
                    .onFiles(directory.resolve("out"), given)
                    .compile(
                        JavaFileObjects.forSourceString(
                            "fuzz.R", new FuzzedRecord("R", Map.of()).text())));
    return Report.of(compilation);
  }
}
