package dev.arbiter.importer;

import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Imported records, compiled with Arbiter's processor as a user would compile them. */
final class CompiledRecords {

  private final List<Class<?>> daos;

  private CompiledRecords(List<Class<?>> daos) {
    this.daos = List.copyOf(daos);
  }

  /**
   * Compiles a source tree with every warning an error.
   *
   * @throws AssertionError if the compiler says anything
   */
  static CompiledRecords of(Path sources, Path classes, String... options) throws IOException {
    Files.createDirectories(classes);
    List<Path> files = filesBelow(sources, ".java");
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-Xmaxerrs",
                "10000",
                "-classpath",
                System.getProperty("java.class.path"),
                "-processor",
                "dev.arbiter.processor.ArbiterProcessor",
                "-d",
                classes.toString()));
    arguments.addAll(List.of(options));
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
      boolean done =
          compiler
              .getTask(
                  null,
                  manager,
                  problems,
                  arguments,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!done || !problems.getDiagnostics().isEmpty()) {
        throw new AssertionError(
            String.join(
                "\n", problems.getDiagnostics().stream().map(CompiledRecords::line).toList()));
      }
    }
    return new CompiledRecords(load(classes));
  }

  private static String line(Diagnostic<? extends JavaFileObject> problem) {
    String file =
        problem.getSource() == null
            ? ""
            : Path.of(problem.getSource().getName()).getFileName() + ":";
    return file + problem.getLineNumber() + ": " + problem.getMessage(null);
  }

  private static List<Class<?>> load(Path classes) throws IOException {
    URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    List<Class<?>> daos = new ArrayList<>();
    for (Path file : filesBelow(classes, "Dao.class")) {
      String name =
          classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
      try {
        Class<?> type = Class.forName(name, true, loader);
        if (dev.arbiter.Dao.class.isAssignableFrom(type)) {
          daos.add(type);
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return daos;
  }

  /** The generated DAOs, by name. */
  List<Class<?>> daos() {
    return daos;
  }

  /** The tables that they are of. */
  List<TableDefinition> tables() {
    return daos.stream().map(CompiledRecords::table).toList();
  }

  private static TableDefinition table(Class<?> dao) {
    try {
      return (TableDefinition) dao.getField("TABLE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files of a tree, by path. */
  static List<Path> filesBelow(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
