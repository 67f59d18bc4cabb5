package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.palantir.javapoet.JavaFile;
import com.squareup.javapoet.FieldSpec;
import dev.arbiter.Table;
import dev.arbiter.processor.compile.SeparateJavac;
import dev.arbiter.processor.compile.TestCompiler;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lombok.Value;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapstruct.Mapper;
import org.mapstruct.ap.MappingProcessor;

/** Other processors that people have, before and behind Arbiter's on the processor path. */
final class NeighboursTest {

  private static final List<Class<?>> ARBITER =
      List.of(ArbiterProcessor.class, Table.class, JavaFile.class);

  @TempDir Path directory;

  /**
   * Each with the option that lets no warning pass. All but Lombok leave their own annotations
   * unclaimed, of which javac warns with or without Arbiter.
   */
  static Stream<Arguments> neighbours() {
    return Stream.of(
        neighbour("lombok", "all", Value.class),
        neighbour("mapstruct", "all,-processing", Mapper.class, MappingProcessor.class),
        neighbour("autovalue", "all,-processing", AutoValue.class, AutoValueProcessor.class),
        neighbour(
            "recordbuilder",
            "all,-processing",
            RecordBuilder.class,
            RecordBuilderProcessor.class,
            FieldSpec.class));
  }

  /** The first class is of the library that users compile with. */
  private static Arguments neighbour(String name, String lint, Class<?>... classes) {
    return Arguments.of(name, lint, List.of(classes));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void before(String name, String lint, List<Class<?>> classes) throws Exception {
    compiles(name, lint, classes.get(0), Stream.concat(classes.stream(), ARBITER.stream()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void behind(String name, String lint, List<Class<?>> classes) throws Exception {
    compiles(name, lint, classes.get(0), Stream.concat(ARBITER.stream(), classes.stream()));
  }

  private void compiles(String name, String lint, Class<?> library, Stream<Class<?>> processors)
      throws IOException, InterruptedException {
    List<File> classPath = TestCompiler.libraries(TestCompiler.location(library).toPath());
    String said =
        SeparateJavac.run(
            directory,
            sources(name),
            classPath,
            processors.map(TestCompiler::location).distinct().toList(),
            "-Xlint:" + lint,
            "-Werror");

    // What the virtual machine says of Lombok's ways is no warning of the compiler's.
    assertThat(said.lines().filter(it -> !it.startsWith("WARNING: "))).isEmpty();
    assertThat(directory.resolve("neighbour/AccountDao.class")).exists();
  }

  private static List<Path> sources(String name) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "neighbour", name))) {
      return files.sorted().toList();
    }
  }
}
