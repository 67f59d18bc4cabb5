package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.TestCompiler;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of types that generated code uses may be names of the user's. */
@Tag("thorough")
final class HiddenNamesTest {

  private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.(\\w+);");

  /** A table whose generated code has about everything. */
  private static final String RECORD =
      """
      package a;

      import dev.arbiter.Default;
      import dev.arbiter.Id;
      import dev.arbiter.Identity;
      import dev.arbiter.Label;
      import dev.arbiter.Table;
      import dev.arbiter.Unique;
      import dev.arbiter.Update;
      import dev.arbiter.Upsert;

      @Table(skipUnchanged = true)
      record X(
          @Id @Identity long id,
          @Unique java.lang.String code,
          @Default("0") int hits,
          java.lang.@org.jspecify.annotations.Nullable Double size,
          byte[] bytes,
          java.time.Instant at,
          %1$s) {

        enum Kind { @Label("one") ONE, TWO }

        interface Own {
          @Upsert(by = "Code", set = "hits = :number")
          int put(java.lang.Iterable<NewX> rows, int number);

          @Update(by = "Code", set = "hits = :number")
          dev.arbiter.Upserted<X> add(java.lang.String code, int number);

          java.util.List<X> upsertAllReturningById(java.lang.Iterable<NewX> rows);

          %2$s
        }

        %3$s
      }
      """;

  private static Set<String> namesInUse = Set.of();

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void typesOfThePackage(TestCompiler compiler) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(List.of(record("Kind kind", "", "")));
    for (String name : namesInUse) {
      sources.add(forSourceString("a." + name, "package a; class " + name + " {}"));
    }
    compiles(compiler, sources);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void typesNestedInAnInterface(TestCompiler compiler) throws IOException {
    String nested = namesInUse.stream().map("class %s {}"::formatted).collect(joining("\n"));
    compiles(compiler, List.of(record("Kind kind", nested, "")));
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void typesNestedInTheRecord(TestCompiler compiler) throws IOException {
    String components = ofTypes(namesInUse, "");
    String nested = namesInUse.stream().map("enum %s { ONE }"::formatted).collect(joining("\n"));
    compiles(compiler, List.of(record(components, "", nested)));
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void typesOfAnotherPackage(TestCompiler compiler) throws IOException {
    String components = ofTypes(namesInUse, "b.");
    List<JavaFileObject> sources = new ArrayList<>(List.of(record(components, "", "")));
    for (String name : namesInUse) {
      sources.add(forSourceString("b." + name, "package b; public enum " + name + " { ONE }"));
    }
    compiles(compiler, sources);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void enumsOfThePackage(TestCompiler compiler) throws IOException {
    String components = ofTypes(namesInUse, "");
    List<JavaFileObject> sources = new ArrayList<>(List.of(record(components, "", "")));
    for (String name : namesInUse) {
      sources.add(forSourceString("a." + name, "package a; enum " + name + " { ONE }"));
    }
    compiles(compiler, sources);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void components(TestCompiler compiler) throws IOException {
    String components =
        namesInUse.stream()
            .map("@Unique @dev.arbiter.Column(name = \"c_%1$s\") int %1$s"::formatted)
            .collect(joining(",\n"));
    compiles(compiler, List.of(record(components, "", "")));
  }

  /** All of {@code java.lang}, and what generated code imports when nothing is in its way. */
  @BeforeAll
  static void findNames(@TempDir Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    Path lang =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
    try (Stream<Path> classes = Files.list(lang)) {
      classes
          .map(it -> it.getFileName().toString().replace(".class", ""))
          .filter(it -> it.matches("[A-Z]\\w+") && isPublic("java.lang." + it))
          .forEach(names::add);
    }
    compiles(TestCompiler.JAVAC, List.of(record("Kind kind", "", "")), folder);
    for (String text : Folder.texts(folder.resolve("generated")).values()) {
      IMPORT.matcher(text).results().forEach(it -> names.add(it.group(1)));
    }
    namesInUse = names;
  }

  private static boolean isPublic(String name) {
    try {
      return Modifier.isPublic(Class.forName(name).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A component of each of the types. */
  private static String ofTypes(Set<String> names, String packageName) {
    return names.stream()
        .map(it -> packageName + it + " c_" + it.toLowerCase(Locale.ROOT))
        .collect(joining(",\n"));
  }

  private static JavaFileObject record(String components, String nested, String inRecord) {
    return forSourceString("a.X", RECORD.formatted(components, nested, inRecord));
  }

  private void compiles(TestCompiler compiler, List<JavaFileObject> sources) throws IOException {
    compiles(compiler, sources, Files.createTempDirectory(directory, "out"));
  }

  private static void compiles(TestCompiler compiler, List<JavaFileObject> sources, Path folder) {
    Compilation compilation = compiler.onFiles(folder).compile(sources);
    assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics())
        .extracting(it -> it.getSource() + ":" + it.getLineNumber() + it.getMessage(Locale.ROOT))
        .isEmpty();
  }
}
