package dev.arbiter.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * A compiler that works, once, on files of a folder: sources in {@code in}, generated ones in
 * {@code generated}, classes in {@code classes}.
 *
 * <p>compile-testing keeps all of them in memory, which ECJ cannot do: it opens sources by their
 * paths. On javac, files are for tests of what is written beside the classes, of encodings, of
 * several compilations, and of what is left by one that fails, which compile-testing does not show.
 */
final class CompilerOnFiles implements JavaCompiler {

  private final JavaCompiler compiler;
  private final Path folder;
  private @Nullable StandardJavaFileManager files;

  CompilerOnFiles(JavaCompiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
  }

  @Override
  public StandardJavaFileManager getStandardFileManager(
      DiagnosticListener<? super JavaFileObject> diagnostics, Locale locale, Charset charset) {
    try {
      files = compiler.getStandardFileManager(diagnostics, locale, charset);
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(created("generated")));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(created("classes")));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompilationTask getTask(
      @Nullable Writer out,
      JavaFileManager memory,
      DiagnosticListener<? super JavaFileObject> diagnostics,
      Iterable<String> options,
      Iterable<String> classes,
      Iterable<? extends JavaFileObject> sources) {
    StandardJavaFileManager manager = Objects.requireNonNull(files);
    Writer quiet = Writer.nullWriter(); // ECJ prints what it reports.
    return compiler.getTask(
        quiet,
        manager,
        diagnostics,
        options,
        classes,
        manager.getJavaFileObjectsFromPaths(written(sources)));
  }

  private List<Path> written(Iterable<? extends JavaFileObject> sources) {
    List<Path> paths = new ArrayList<>();
    try {
      for (JavaFileObject source : sources) {
        Path path = folder.resolve("in").resolve(source.toUri().getPath());
        Files.createDirectories(path.getParent());
        paths.add(Files.writeString(path, source.getCharContent(true), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths;
  }

  private Path created(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Override
  public int isSupportedOption(String option) {
    return compiler.isSupportedOption(option);
  }

  @Override
  public int run(InputStream in, OutputStream out, OutputStream errors, String... arguments) {
    return compiler.run(in, out, errors, arguments);
  }

  @Override
  public Set<SourceVersion> getSourceVersions() {
    return compiler.getSourceVersions();
  }
}
