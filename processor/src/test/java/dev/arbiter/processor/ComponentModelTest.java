package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Aarbiter.componentModel}: DAOs that a container finds. */
final class ComponentModelTest {

  private static final String RECORD =
      """
      package a;

      import dev.arbiter.Id;
      import dev.arbiter.Table;

      @Table
      public record Note(@Id long id, String text) {}
      """;

  /** In place of the libraries: what the generated code refers to. */
  private static final JavaFileObject COMPONENT =
      annotation("org.springframework.stereotype", "Component");

  private static final JavaFileObject SINGLETON = annotation("jakarta.inject", "Singleton");
  private static final JavaFileObject INJECT = annotation("jakarta.inject", "Inject");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void springFindsComponents(TestCompiler compiler) {
    assertThat(dao(compile(compiler, "spring", COMPONENT)))
        .contains("import org.springframework.stereotype.Component;")
        .containsPattern("@Component\\s+@NullMarked")
        .contains("  public NoteDao(Database database) {")
        .doesNotContain("@Inject", "@Repository");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void jakartaInjectsSingletons(TestCompiler compiler) {
    assertThat(dao(compile(compiler, "jakarta", SINGLETON, INJECT)))
        .contains("import jakarta.inject.Inject;", "import jakarta.inject.Singleton;")
        .containsPattern("@Singleton\\s+@NullMarked")
        .contains("  @Inject\n  public NoteDao(Database database) {");
  }

  @Test
  void aDaoIsNoBeanUnlessThatIsAskedFor() {
    Compilation compilation =
        TestCompiler.JAVAC.onFiles(folder).compile(record(), COMPONENT, SINGLETON, INJECT);

    assertThat(compilation).succeeded();
    assertThat(dao(compilation)).doesNotContain("@Component", "@Singleton", "@Inject");
  }

  @Test
  void aRecordMayHaveTheNameOfAnAnnotation() {
    Compilation compilation =
        TestCompiler.JAVAC
            .onFiles(folder, "-Aarbiter.componentModel=spring")
            .compile(
                forSourceString("a.Component", RECORD.replace("Note", "Component")), COMPONENT);

    assertThat(compilation).succeeded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cdi", "Spring", ""})
  void anotherModelIsAnError(String value) {
    Compilation compilation = compile(TestCompiler.JAVAC, value, COMPONENT);

    assertThat(compilation)
        .hadErrorContaining(
            "[BadOption] -Aarbiter.componentModel: \"%s\" is no component model; it takes spring or jakarta; write -Aarbiter.componentModel=spring, or drop it to construct DAOs yourself"
                .formatted(value));
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void withoutSpringItIsAnError() {
    refused("spring", "org.springframework.stereotype.Component");
  }

  @Test
  void withoutJakartaItIsAnError() {
    refused("jakarta", "jakarta.inject.Inject", SINGLETON);
  }

  private void refused(String model, String missing, JavaFileObject... libraries) {
    Compilation compilation = compile(TestCompiler.JAVAC, model, libraries);

    assertThat(compilation)
        .hadErrorContaining(
            "[BadOption] -Aarbiter.componentModel=%s: \"%s\" is not on the class path of \"Note\"; DAOs carry it to be beans; add the library that has it, or drop the option"
                .formatted(model, missing));
    assertThat(compilation).hadErrorCount(1);
  }

  private Compilation compile(TestCompiler compiler, String model, JavaFileObject... libraries) {
    JavaFileObject[] sources = new JavaFileObject[libraries.length + 1];
    System.arraycopy(libraries, 0, sources, 1, libraries.length);
    sources[0] = record();
    return compiler.onFiles(folder, "-Aarbiter.componentModel=" + model).compile(sources);
  }

  private static JavaFileObject record() {
    return forSourceString("a.Note", RECORD);
  }

  private static JavaFileObject annotation(String packageName, String name) {
    return forSourceString(
        packageName + "." + name,
        "package %s; public @interface %s {}".formatted(packageName, name));
  }

  private String dao(Compilation compilation) {
    assertThat(compilation).succeeded();
    return Folder.texts(folder.resolve("generated")).get("a/NoteDao.java");
  }
}
