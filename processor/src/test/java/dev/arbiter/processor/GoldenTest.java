package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.StatementParagraphs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, to the letter. Each folder under {@code golden} holds declarations and, in
 * {@code expected}, what comes of them; {@code -Darbiter.refreshGoldens=true} writes it anew. Of
 * most cases that is the SQL alone, of which the Java code is made.
 */
final class GoldenTest {

  /** The smallest, the one of the README, and one that has nearly everything. */
  private static final Set<String> IN_FULL = Set.of("tenants", "accounts", "events");

  static List<Path> cases() {
    return Fixtures.in("golden");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesExactly(Path folder) throws IOException {
    Path expected = folder.resolve("expected");
    Map<String, String> generated = generate(folder);
    if (Boolean.getBoolean("arbiter.refreshGoldens")) {
      refresh(expected, generated);
    }

    Map<String, String> golden = Folder.texts(expected);
    assertThat(golden.keySet()).isEqualTo(generated.keySet());
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(golden.get(name)));
  }

  private static Map<String, String> generate(Path folder) throws IOException {
    Compilation compilation = TestCompiler.javac("-Werror").compile(Fixtures.sources(folder));
    assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics()).isEmpty();
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        String path = file.getName();
        texts.put(path.substring(path.lastIndexOf('/') + 1), text(file));
      }
    }
    if (!IN_FULL.contains(folder.getFileName().toString())) {
      texts.keySet().removeIf(it -> it.endsWith(".java"));
    }
    for (TableDefinition table : new GeneratedTables(compilation).all()) {
      texts.put(table.name() + ".sql", table.ddl());
      assertThat(texts.values())
          .filteredOn(it -> beginsWith(it, table.ddl()))
          .singleElement(InstanceOfAssertFactories.STRING)
          .satisfies(it -> assertThat(it).endsWith(StatementParagraphs.of(table, it)));
    }
    return texts;
  }

  /** Processor and runtime write DDL and statements, each for itself. */
  private static boolean beginsWith(String sqlFile, String ddl) {
    String file = sqlFile.replace(";\n\n", ";\n");
    return file.startsWith("-- ") && file.substring(file.indexOf("\n\n") + 2).startsWith(ddl);
  }

  private static String text(JavaFileObject file) throws IOException {
    try (InputStream stream = file.openInputStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void refresh(Path expected, Map<String, String> texts) throws IOException {
    Files.createDirectories(expected);
    for (String old : Folder.texts(expected).keySet()) {
      Files.delete(expected.resolve(old));
    }
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Files.writeString(expected.resolve(file.getKey()), file.getValue());
    }
  }
}
