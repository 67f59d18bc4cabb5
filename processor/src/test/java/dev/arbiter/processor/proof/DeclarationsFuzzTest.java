package dev.arbiter.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Compilation;
import dev.arbiter.processor.compile.Compile;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is declared together is refused in the processor's own words, or compiles. */
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
      assertThat(compile(compiler, "all" + compiler, records).reports())
          .noneMatch(it -> it.text().startsWith("[Internal]"));
    }
    Set<String> refused =
        compile(TestCompiler.JAVAC, "refused", records).reports().stream()
            .filter(it -> it.ours() && it.kind() == Report.Kind.ERROR)
            .map(Report::file)
            .collect(Collectors.toSet());
    List<FuzzedDeclaration> accepted =
        records.stream().filter(it -> !refused.contains(it.name() + ".java")).toList();
    assertThat(accepted).hasSizeGreaterThan(RECORDS / 20);
    for (TestCompiler compiler : TestCompiler.values()) {
      Compilation compilation = compile(compiler, compiler.name(), accepted);
      assertThat(compilation.reports()).filteredOn(it -> it.kind() == Report.Kind.ERROR).isEmpty();
      assertThat(compilation.generated()).hasSize(2 * accepted.size() + 2);
    }
  }

  private Compilation compile(TestCompiler compiler, String folder, List<FuzzedDeclaration> all) {
    Compile compile = Compile.with(compiler, directory.resolve(folder));
    if (compiler == TestCompiler.JAVAC) {
      compile.options("-Xmaxerrs", "10000"); // Usually it stops at 100.
    }
    compile.source(
        "fuzz/Upper/x/Target.java",
        "package fuzz.Upper.x; @dev.arbiter.Table record Target(@dev.arbiter.Id long id) {}");
    all.forEach(it -> compile.source(it.path(), it.text()));
    return compile.run();
  }
}
