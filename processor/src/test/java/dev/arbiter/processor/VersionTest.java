package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.generate.source.ProcessorVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A DAO and the runtime check each other's version. */
final class VersionTest {

  private static final JavaFileObject RECORD =
      forSourceString("a.X", "package a; @dev.arbiter.Table record X(@dev.arbiter.Id long id) {}");

  @Test
  void isThatOfTheBuild() {
    assertThat(ProcessorVersion.VERSION).isEqualTo(System.getProperty("arbiter.version"));
  }

  @Test
  void aDaoOfAnotherVersionIsRefused() throws IOException {
    GeneratedTables tables = new GeneratedTables(generatedBy("0.0.9"));

    assertThatThrownBy(() -> tables.of("a.XDao"))
        .isExactlyInstanceOf(LinkageError.class)
        .hasMessageContainingAll("a.XDao", "arbiter-processor 0.0.9", ProcessorVersion.VERSION);
  }

  /** What a processor of that version would generate. */
  private static Compilation generatedBy(String version) throws IOException {
    Compilation compilation = TestCompiler.javac().compile(RECORD);
    List<JavaFileObject> sources = new ArrayList<>(List.of(RECORD));
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String name = file.getName().replaceFirst("^/\\w+/(.*)\\.java$", "$1").replace('/', '.');
      String text = file.getCharContent(true).toString().replace(ProcessorVersion.VERSION, version);
      sources.add(forSourceString(name, text));
    }
    Compilation older = Compiler.javac().withClasspath(TestCompiler.libraries()).compile(sources);
    assertThat(older).succeeded();
    return older;
  }
}
