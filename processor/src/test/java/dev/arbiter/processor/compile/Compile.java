package dev.arbiter.processor.compile;

import dev.arbiter.Table;
import dev.arbiter.processor.ArbiterProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.NullMarked;

/** Compiles sources with the processor as a build would: files in, files out. */
public final class Compile {

  private final TestCompiler compiler;
  private final Path directory;
  private final List<Path> files = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private Processor arbiter = new ArbiterProcessor();
  private String pathOption = "-classpath";
  private String libraries = libraries();
  private boolean processing = true;

  private Compile(TestCompiler compiler, Path directory) {
    this.compiler = compiler;
    this.directory = directory;
  }

  /**
   * @param directory an empty one, for everything that is written
   */
  public static Compile with(TestCompiler compiler, Path directory) {
    return new Compile(compiler, directory);
  }

  public Compile file(Path file) {
    files.add(file);
    return this;
  }

  /** A source of that text, encoded as UTF-8. */
  public Compile source(String path, String text) {
    Path file = directory.resolve("in").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(file);
  }

  public Compile options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Another processor; it runs before Arbiter's, which claims its annotations. */
  public Compile processor(Processor more) {
    processors.add(more);
    return this;
  }

  /** Puts something between the compiler and the processor. */
  public Compile environment(UnaryOperator<ProcessingEnvironment> wrap) {
    arbiter = new WrappedProcessor(arbiter, wrap);
    return this;
  }

  /** Without processors, what they cost can be told. */
  public Compile withoutProcessors() {
    processing = false;
    return this;
  }

  /** Classes of another compilation, which this one sees. */
  public Compile alsoCompiled(Path classes) {
    libraries += File.pathSeparator + classes;
    return this;
  }

  /** The runtime and the annotations of JSpecify are modules. */
  public Compile onModulePath() {
    pathOption = "--module-path";
    return this;
  }

  public Compilation run() {
    JavaCompiler tool = compiler.tool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path generated = created("generated");
    Path classes = created("classes");
    try (StandardJavaFileManager manager =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              allOptions(generated, classes),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ROOT);
      task.setProcessors(
          processing ? Stream.concat(processors.stream(), Stream.of(arbiter)).toList() : List.of());
      boolean successful = task.call();
      List<Report> reports = diagnostics.getDiagnostics().stream().map(Report::of).toList();
      return Compilation.of(successful, reports, generated, classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions(Path generated, Path classes) {
    List<String> all = new ArrayList<>(compiler.lint());
    if (!options.contains("--release")) {
      all.addAll(List.of("--release", "17"));
    }
    all.addAll(List.of(pathOption, libraries, "-d", classes.toString()));
    all.addAll(List.of("-s", generated.toString()));
    all.addAll(options);
    return all;
  }

  private Path created(String name) {
    try {
      return Files.createDirectories(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What users have at compile time; the tests' own class path holds bad sources. */
  static String libraries() {
    return location(Table.class) + File.pathSeparator + location(NullMarked.class);
  }

  static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
