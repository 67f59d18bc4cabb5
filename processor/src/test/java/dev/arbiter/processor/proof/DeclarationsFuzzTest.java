package dev.arbiter.processor.proof;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is declared together is refused in the processor's own words, or compiles. */
@Tag("thorough")
final class DeclarationsFuzzTest {

  private static final int RECORDS = 150;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 114})
  void neverFails(long seed) {
    Random random = new Random(seed);
    List<FuzzedDeclaration> records =
        IntStream.range(0, RECORDS).mapToObj(it -> FuzzedDeclaration.of(it, random)).toList();

    for (TestCompiler compiler : TestCompiler.values()) {
      assertThat(Report.of(compile(compiler, "all" + compiler, records)))
          .noneMatch(it -> it.text().startsWith("[Internal]"));
    }
    Set<String> refused =
        Report.of(compile(TestCompiler.JAVAC, "refused", records)).stream()
            .filter(it -> it.ours() && it.isError())
            .map(Report::file)
            .collect(Collectors.toSet());
    List<FuzzedDeclaration> accepted =
        records.stream().filter(it -> !refused.contains(it.name() + ".java")).toList();
    assertThat(accepted).hasSizeGreaterThan(RECORDS / 20);
    for (TestCompiler compiler : TestCompiler.values()) {
      Compilation compilation = compile(compiler, compiler.name(), accepted);
      assertThat(compilation).succeeded();
      assertThat(Folder.texts(directory.resolve(compiler.name()).resolve("generated")))
          .hasSize(3 * (accepted.size() + 1));
    }
  }

  private Compilation compile(TestCompiler compiler, String folder, List<FuzzedDeclaration> all) {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(
        JavaFileObjects.forSourceString(
            "fuzz.Upper.x.Target",
            "package fuzz.Upper.x; @dev.arbiter.Table record Target(@dev.arbiter.Id long id) {}"));
    all.forEach(it -> sources.add(JavaFileObjects.forSourceString(it.qualifiedName(), it.text())));
    // Usually javac stops at 100.
    String[] options =
        compiler == TestCompiler.JAVAC ? new String[] {"-Xmaxerrs", "10000"} : new String[0];
    return compiler.onFiles(directory.resolve(folder), options).compile(sources);
  }
}
