package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.SeparateJavac;
import dev.arbiter.processor.compile.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of generated code is complete and well-formed: javadoc finds nothing. */
final class JavadocTest {

  @TempDir Path directory;

  static List<Path> folders() {
    return Fixtures.in("golden");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void javadocFindsNothing(Path sources) throws IOException {
    TestCompiler.JAVAC.onFiles(directory).compile(Fixtures.sources(sources));

    assertThat(Folder.texts(directory.resolve("generated"))).isNotEmpty();
    assertThat(findings()).isEmpty();
  }

  @Test
  void saysWhyNothingIsInsertedWithoutATarget() {
    Path bookings = Path.of("src", "test", "resources", "golden", "bookings");
    TestCompiler.JAVAC.onFiles(directory).compile(Fixtures.sources(bookings));

    assertThat(Folder.texts(directory.resolve("generated")).toString().replaceAll("\\s+[*] ", " "))
        .contains("{@code bookings_place_key} is deferrable, and PostgreSQL then takes no");
  }

  /** Names as PostgreSQL allows them, and what means something in Javadoc. */
  @Test
  void hardNames() throws IOException {
    Compilation compilation =
        TestCompiler.JAVAC
            .onFiles(directory)
            .compile(
                JavaFileObjects.forSourceString(
                    "a.Hard",
                    """
                    package a;

                    import dev.arbiter.*;

                    @Table("<b> & {@link x} */")
                    @UniqueIndex(name = "@see <i> {", expr = "lower(\\"a } */ & b\\")", as = "Name")
                    @Check("\\"a } */ & b\\" <> '{@code <x>} */ @param \\u0041'")
                    public record Hard(
                        @Id @Column(name = "@p {x} <i>") long id,
                        @Column(name = "a } */ & b") @Default("'*/ & <br> }'") String name) {}
                    """));

    CompilationSubject.assertThat(compilation).succeeded();
    assertThat(findings()).isEmpty();
  }

  /** What javadoc says of generated files. */
  private List<String> findings() throws IOException {
    DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
    StringWriter output = new StringWriter();
    List<Path> generated = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory.resolve("generated"))) {
      files.filter(Files::isRegularFile).forEach(generated::add);
    }
    try (StandardJavaFileManager manager = javadoc.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-Xdoclint:all",
              "-quiet",
              "-d",
              directory.resolve("api").toString(),
              "-classpath",
              directory.resolve("classes")
                  + File.pathSeparator
                  + SeparateJavac.path(TestCompiler.libraries()));
      javadoc
          .getTask(
              output, manager, null, null, options, manager.getJavaFileObjectsFromPaths(generated))
          .call();
    }
    return output
        .toString()
        .lines()
        .filter(it -> it.contains(": warning:") || it.contains(": error:"))
        .toList();
  }
}
