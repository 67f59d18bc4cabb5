package dev.arbiter.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources under {@code src/test/resources}, in the order of their names. */
public final class Fixtures {

  private Fixtures() {}

  public static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
