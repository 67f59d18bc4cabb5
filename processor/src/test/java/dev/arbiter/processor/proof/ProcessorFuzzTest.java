package dev.arbiter.processor.proof;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all is refused in the processor's own words, or makes code that compiles. */
@Tag("thorough")
final class ProcessorFuzzTest {

  private static final int RECORDS = 60;
  private static final int LATEST_VERSION = 18;
  private static final Duration LONGEST = Duration.ofSeconds(120);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void neverFails(long seed) {
    Random random = new Random(seed);
    FuzzedText texts = new FuzzedText(random, Text.expressions(LATEST_VERSION));
    List<FuzzedRecord> records =
        IntStream.range(0, RECORDS)
            .mapToObj(it -> FuzzedRecord.of("R" + it, random, texts))
            .toList();

    List<Report> errors = errors(compile(TestCompiler.JAVAC, "all", records));
    assertThat(errors).filteredOn(it -> !it.ours() || it.text().startsWith("[Internal]")).isEmpty();

    Set<String> refused = errors.stream().map(Report::file).collect(Collectors.toSet());
    List<FuzzedRecord> accepted =
        records.stream().filter(it -> !refused.contains(it.fileName())).toList();
    assertThat(accepted).isNotEmpty();
    for (TestCompiler compiler : TestCompiler.values()) {
      Compilation compilation = compile(compiler, compiler.name(), accepted);
      assertThat(compilation).succeeded();
      assertThat(Report.of(compilation)).allMatch(Report::ours);
      assertThat(Folder.texts(directory.resolve(compiler.name()).resolve("generated")))
          .hasSize(3 * accepted.size());
    }
  }

  private Compilation compile(TestCompiler compiler, String folder, List<FuzzedRecord> records) {
    String[] options =
        compiler == TestCompiler.JAVAC ? new String[] {"-Xdoclint:all,-missing"} : new String[0];
    List<JavaFileObject> sources =
        records.stream()
            .map(it -> JavaFileObjects.forSourceString("fuzz." + it.name(), it.text()))
            .toList();
    return assertTimeoutPreemptively(
        LONGEST, () -> compiler.onFiles(directory.resolve(folder), options).compile(sources));
  }

  private static List<Report> errors(Compilation compilation) {
    return Report.of(compilation).stream().filter(Report::isError).toList();
  }
}
