package dev.arbiter.processor.compile;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The sources under {@code src/test/resources}. */
public final class Fixtures {

  private static final String OPTIONS = "// options: ";

  private Fixtures() {}

  /** What a folder holds, in the order of the names. */
  public static List<Path> in(String folder) {
    return list(Path.of("src", "test", "resources", folder)).toList();
  }

  /** A source, or those of a folder. */
  public static List<JavaFileObject> sources(Path path) {
    return Files.isDirectory(path)
        ? list(path).filter(Files::isRegularFile).map(Fixtures::source).toList()
        : List.of(source(path));
  }

  /** A source's text, read as UTF-8 wherever the tests run. */
  private static JavaFileObject source(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.java$", "");
    return JavaFileObjects.forSourceLines(name, lines(file));
  }

  /** What an option comment, {@code // options: -Akey=value}, asks for. */
  public static String[] options(Path file) {
    return lines(file).stream()
        .filter(it -> it.startsWith(OPTIONS))
        .flatMap(it -> Stream.of(it.substring(OPTIONS.length()).split(" ")))
        .toArray(String[]::new);
  }

  /** Whether no declaration ends between the two lines. */
  public static boolean sameDeclaration(Path file, long line, long other) {
    int first = (int) Math.min(line, other) - 1;
    return lines(file).subList(first, (int) Math.max(line, other) - 1).stream()
        .map(it -> it.replaceFirst("// .*", ""))
        .noneMatch(it -> it.endsWith(";") || it.endsWith("}"));
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
