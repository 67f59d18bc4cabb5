package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right compiles without a word, under the strictest settings. */
final class GoodDeclarationsTest {

  @TempDir Path directory;

  static Stream<Arguments> sources() {
    return Fixtures.in("good").stream()
        .flatMap(
            file ->
                Stream.of(TestCompiler.values())
                    .map(it -> Arguments.of(file.getFileName(), file, it)));
  }

  @ParameterizedTest(name = "{0} on {2}")
  @MethodSource("sources")
  void compiles(Path name, Path file, TestCompiler compiler) {
    String[] options =
        Stream.of(compiler.strictest(), Fixtures.options(file))
            .flatMap(Stream::of)
            .toArray(String[]::new);
    Compilation compilation = compiler.onFiles(directory, options).compile(Fixtures.sources(file));

    assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(directory.resolve("generated")).isNotEmptyDirectory();
  }
}
