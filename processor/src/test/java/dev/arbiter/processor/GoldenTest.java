package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Compilation;
import dev.arbiter.processor.compile.Compile;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.GeneratedDdl;
import dev.arbiter.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, to the letter. Each folder under {@code golden} holds declarations and, in
 * {@code expected}, what comes of them; {@code -Darbiter.refreshGoldens=true} writes it anew.
 */
final class GoldenTest {

  @TempDir Path directory;

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

    Map<String, String> golden = read(expected);
    assertThat(golden.keySet()).isEqualTo(generated.keySet());
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(golden.get(name)));
  }

  private Map<String, String> generate(Path folder) throws IOException {
    Compile compile = Compile.with(TestCompiler.JAVAC, directory).options("-Werror");
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(compile::file);
    }
    Compilation compilation = compile.run();
    assertThat(compilation.reports()).isEmpty();
    Map<String, String> texts = new TreeMap<>();
    compilation
        .generated()
        .forEach((path, text) -> texts.put(path.substring(path.lastIndexOf('/') + 1), text));
    texts.putAll(GeneratedDdl.of(compilation));
    texts.putAll(read(compilation.classes().resolve("META-INF/arbiter")));
    return texts;
  }

  private static void refresh(Path expected, Map<String, String> texts) throws IOException {
    Files.createDirectories(expected);
    for (String old : read(expected).keySet()) {
      Files.delete(expected.resolve(old));
    }
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Files.writeString(expected.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
