package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eclipse's compilers since 2021-12. Those before 3.40 throw when a class that is no record is
 * asked for its components.
 */
final class OldEclipseTest {

  private static final Path PROCESSOR = Path.of("..", "..", "processor");

  /** Classes, enums and interfaces wherever a type can stand. */
  private static final String NO_RECORDS =
      """
      package a;
      import dev.arbiter.*;
      import java.util.List;
      class Plain {}
      enum Kind { ONE }
      interface Shape {}
      class Stray { @Default("1") int x; @Check("x > 0") int y() { return 1; } }
      class ToText implements ColumnConverter<Plain, String> {
        public ToText() {}
        public String toColumn(Plain value) { return ""; }
        public Plain fromColumn(String value) { return new Plain(); }
      }
      @Table class Declared { int a; }
      @Table interface Declaring {}
      @Table enum Counted { ONE }
      @Table record R(
          @Id long id, @References(Plain.class) long plainId, @References(Shape.class) long shapeId,
          Plain plain, Shape shape, List<Plain> plains, Kind kind,
          @Column(type = "text", converter = ToText.class) Plain converted) {
        interface Statements {
          @Upsert(by = "Id") Plain save(Shape shape);
          @Update(by = "Id", set = "kind = :plain") boolean mark(long id, Plain plain);
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"3.28.0", "3.39.0"})
  void compilesAndTells(String version) throws Exception {
    Path compiler = compiler(version);
    try (Stream<Path> good = Files.list(PROCESSOR.resolve("src/test/resources/good"))) {
      Run compiled = compile(compiler, good.sorted().toList());
      assertThat(compiled.output()).isEmpty();
      assertThat(compiled.status()).isZero();
    }
    Path source = Files.writeString(folder.resolve("R.java"), NO_RECORDS);
    assertThat(compile(compiler, List.of(source)).output())
        .contains(
            "[NotARecord] \"Declared\" is a class",
            "[NotARecord] \"Declaring\" is an interface",
            "[NotARecord] \"Counted\" is an enum",
            "[ReferenceWithoutTable] \"R.plainId\" refers to \"Plain\"",
            "[UnsupportedType] \"R.plain\" has the type Plain")
        .doesNotContain("[Internal", "Exception");
  }

  private Path compiler(String version) throws IOException, InterruptedException {
    LocalRepository repository = LocalRepository.create(Path.of("target", "repository"));
    Run copied =
        Project.copyOfTheExample(repository, folder.resolve("project"), Jdks.OF_THIS_BUILD)
            .maven(
                "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                "-Dartifact=org.eclipse.jdt:ecj:" + version,
                "-DoutputDirectory=" + folder.toAbsolutePath());
    assertThat(copied.status()).as(copied.output()).isZero();
    return folder.resolve("ecj-" + version + ".jar");
  }

  private Run compile(Path compiler, List<Path> sources) throws Exception {
    Path out = Files.createTempDirectory(folder, "out");
    Path annotations =
        Path.of(NullMarked.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", compiler.toString(), "-17", "-nowarn", "-proc:only"));
    command.addAll(List.of("-cp", jar("runtime") + File.pathSeparator + annotations));
    command.addAll(List.of("-processorpath", jar("processor")));
    command.addAll(List.of("-d", out.toString(), "-s", out.toString()));
    sources.forEach(it -> command.add(it.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    return new Run(process.waitFor(), output);
  }

  private static String jar(String module) {
    String name = "arbiter-%s-%s.jar".formatted(module, System.getProperty("arbiter.version"));
    return Path.of("..", "..", module, "target", name).toString();
  }
}
