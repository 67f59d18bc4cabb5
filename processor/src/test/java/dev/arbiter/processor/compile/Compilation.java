package dev.arbiter.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came of a compilation.
 *
 * @param generated the text of the generated sources by their paths
 */
public record Compilation(
    boolean successful, List<Report> reports, Map<String, String> generated, Path classes) {

  static Compilation of(boolean successful, List<Report> reports, Path sources, Path classes) {
    return new Compilation(successful, reports, read(sources), classes);
  }

  /** What the processor says, and what the compiler says against it. */
  public List<Report> reportsOfNote() {
    return reports.stream().filter(it -> it.ours() || it.kind() == Report.Kind.ERROR).toList();
  }

  private static Map<String, String> read(Path directory) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
