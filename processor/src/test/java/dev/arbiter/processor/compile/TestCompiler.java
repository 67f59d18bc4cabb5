package dev.arbiter.processor.compile;

import com.google.testing.compile.Compiler;
import dev.arbiter.Table;
import dev.arbiter.processor.ArbiterProcessor;
import dev.arbiter.processor.CarrierProcessor;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.NullMarked;

/**
 * The compilers that users run the processor in. A {@link Compiler} with a processor is for one
 * compilation.
 */
public enum TestCompiler {
  JAVAC(
      ToolProvider.getSystemJavaCompiler(),
      List.of("-Xlint:all"),
      List.of("-Werror", "-Xdoclint:all,-missing")),

  /** Eclipse's. It would warn of private methods of generated code that nothing calls. */
  ECJ(new EclipseCompiler(), List.of("-warn:-unusedPrivate"), List.of());

  private final JavaCompiler tool;
  private final List<String> lint;
  private final List<String> strictest;

  TestCompiler(JavaCompiler tool, List<String> lint, List<String> strictest) {
    this.tool = tool;
    this.lint = lint;
    this.strictest = strictest;
  }

  /** Arbiter's processor on javac, in memory. */
  public static Compiler javac(String... options) {
    return JAVAC.arbiter(Compiler.javac(), options);
  }

  /**
   * Arbiter's processor on this compiler.
   *
   * @param folder for sources, in {@code in}, generated ones, in {@code generated}, and {@code
   *     classes}
   */
  public Compiler onFiles(Path folder, String... options) {
    return arbiter(Compiler.compiler(new CompilerOnFiles(tool, folder)), options);
  }

  private Compiler arbiter(Compiler compiler, String... options) {
    return compiler
        .withProcessors(new ArbiterProcessor(), new CarrierProcessor())
        .withClasspath(libraries())
        .withOptions(
            Stream.of(lint, List.of("--release", "17"), List.of(options))
                .flatMap(List::stream)
                .toList());
  }

  /** The options that let no warning pass. */
  public String[] strictest() {
    return strictest.toArray(String[]::new);
  }

  /**
   * What users have at compile time; the tests' own class path holds bad sources.
   *
   * @param more folders of classes
   */
  public static List<File> libraries(Path... more) {
    Stream<File> libraries = Stream.of(Table.class, NullMarked.class).map(TestCompiler::location);
    return Stream.concat(libraries, Stream.of(more).map(Path::toFile)).toList();
  }

  /** The folder or archive that a class comes from. */
  public static File location(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
