package dev.arbiter.processor.proof;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tries to break out of generated code is refused, or stays a text. */
@Tag("thorough")
final class HostileTextTest {

  /** All pairs of a text and a place take minutes; this one is a divisor of neither's number. */
  private static final int EACH = 7;

  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path directory;

  @Test
  void literalsComeBackAsTheyWere() throws IOException {
    List<HostileText> texts = HostileText.all();
    List<FuzzedRecord> records = new ArrayList<>();
    texts.forEach(it -> records.add(new FuzzedRecord("R" + records.size(), it.inLiterals())));

    for (TestCompiler compiler : TestCompiler.values()) {
      assertThat(compile(compiler, compiler.name(), records)).succeeded();

      for (int i = 0; i < texts.size(); i++) {
        String sql = sql(definition(compiler.name(), records.get(i)));
        for (Member place : HostileText.literalPlaces()) {
          assertThat(sql).contains(texts.get(i).literal(place));
        }
      }
    }
  }

  @Test
  void textsThatAreRefusedAreRefusedInOurWords() {
    List<FuzzedRecord> records = new ArrayList<>();
    int number = 0;
    for (HostileText text : HostileText.all()) {
      for (Map<Member, String> it : HostileText.inEachPlace(text.text()).toList()) {
        if (number++ % EACH == 0) {
          records.add(new FuzzedRecord("R" + records.size(), it));
        }
      }
    }

    Compilation all = compile(TestCompiler.JAVAC, "all", records);

    List<Report> errors = Report.of(all).stream().filter(Report::isError).toList();
    assertThat(errors).filteredOn(it -> !it.ours() || it.text().startsWith("[Internal]")).isEmpty();
    Set<String> refused = errors.stream().map(Report::file).collect(Collectors.toSet());
    List<FuzzedRecord> accepted =
        records.stream().filter(it -> !refused.contains(it.fileName())).toList();
    assertThat(compile(TestCompiler.JAVAC, "accepted", accepted)).succeeded();
    assertThat(accepted).hasSizeGreaterThan(records.size() / 8);
  }

  /** Whatever the character, wherever it stands; not each of them in each place. */
  @Test
  void someCharactersAreRefusedEverywhere() {
    List<String> bad = HostileText.BAD;
    List<Map<Member, String>> texts = new ArrayList<>();
    bad.forEach(it -> texts.add(Map.of(Member.DEFAULT, "'a" + it + "'")));
    for (Member place : Member.values()) {
      texts.add(Map.of(place, "'a" + bad.get(place.ordinal() % bad.size()) + "'"));
    }

    refusedEverywhere("[BadCharacter] ", texts);
  }

  @Test
  void textsWithoutBoundsAreRefusedEverywhere() {
    List<Map<Member, String>> texts = new ArrayList<>();
    for (String text : HostileText.BOUNDLESS) {
      HostileText.inEachPlace(text).forEach(texts::add);
    }

    refusedEverywhere("[TextTooLong] ", texts);
  }

  private void refusedEverywhere(String tag, List<Map<Member, String>> texts) {
    List<FuzzedRecord> records = new ArrayList<>();
    texts.forEach(it -> records.add(new FuzzedRecord("R" + records.size(), it)));

    Compilation all = compile(TestCompiler.JAVAC, "all", records);

    Set<String> refused =
        Report.of(all).stream()
            .filter(it -> it.text().startsWith(tag))
            .map(Report::file)
            .collect(Collectors.toSet());
    assertThat(records)
        .filteredOn(it -> !refused.contains(it.fileName()))
        .flatMap(it -> it.texts().keySet())
        .isEmpty();
    assertThat(Report.of(all)).filteredOn(it -> !it.ours()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Member.class,
      names = {"TABLE_CHECK", "EXPR", "SET", "LABEL"})
  void longAndDeepTextsAreWrittenOrRefused(Member place) {
    List<FuzzedRecord> records = new ArrayList<>();
    for (String text : HostileText.LARGE) {
      String assigned = place.assignment() ? "email = " + text : text;
      records.add(new FuzzedRecord("R" + records.size(), Map.of(place, assigned)));
    }

    Compilation compilation =
        assertTimeoutPreemptively(LONGEST, () -> compile(TestCompiler.JAVAC, "all", records));

    assertThat(Report.of(compilation))
        .filteredOn(Report::isError)
        .allMatch(it -> it.ours() && !it.text().startsWith("[Internal]"));
  }

  private Compilation compile(TestCompiler compiler, String folder, List<FuzzedRecord> records) {
    List<JavaFileObject> sources =
        records.stream()
            .map(it -> JavaFileObjects.forSourceString("fuzz." + it.name(), it.text()))
            .toList();
    String[] options =
        compiler == TestCompiler.JAVAC
            ? new String[] {"-Xdoclint:all,-missing", "-Xmaxerrs", "10000"}
            : new String[0];
    Path root = directory.resolve(folder);
    Compilation compilation = compiler.onFiles(root, options).compile(sources);
    assertThat(files(directory))
        .allMatch(
            it -> it.matches("\\w+/(in/fuzz/R\\d+\\.java|generated/fuzz/\\w+\\.java|classes/.*)"))
        .allMatch(it -> it.matches(".*\\.(java|class)|.*/META-INF/arbiter/fuzz\\.R\\d+\\.sql"));
    return compilation;
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> folder.relativize(it).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TableDefinition definition(String folder, FuzzedRecord record) throws IOException {
    URL classes = directory.resolve(folder).resolve("classes").toUri().toURL();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
      return GeneratedTables.of(loader, "fuzz." + record.name() + "Dao");
    }
  }

  private static String sql(TableDefinition table) {
    return table.ddl()
        + table.statements().stream()
            .map(StatementDefinition::sql)
            .collect(Collectors.joining("\n"));
  }
}
