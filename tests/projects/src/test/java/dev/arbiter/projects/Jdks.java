package dev.arbiter.projects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JDKs of this machine on which projects are tried. */
final class Jdks {

  static final Path OF_THIS_BUILD = Path.of(System.getProperty("java.home"));

  private static final int OLDEST = 17;

  private Jdks() {}

  /**
   * That of this build and, of what lies beside it or is named as public CIs do, the newest one.
   */
  static Stream<Path> thisAndTheNewest() throws IOException {
    TreeMap<Integer, Path> found = new TreeMap<>();
    try (Stream<Path> beside = Files.list(OF_THIS_BUILD.resolveSibling(""))) {
      Stream.concat(beside, ofTheEnvironment())
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .forEach(home -> found.put(version(home), home));
    }
    found.put(Runtime.version().feature(), OF_THIS_BUILD);
    return Stream.of(OF_THIS_BUILD, found.lastEntry().getValue())
        .distinct()
        .filter(home -> version(home) >= OLDEST);
  }

  private static Stream<Path> ofTheEnvironment() {
    return System.getenv().entrySet().stream()
        .filter(it -> it.getKey().matches("JAVA_HOME_\\d+_.*"))
        .map(Map.Entry::getValue)
        .map(Path::of);
  }

  private static int version(Path home) {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[^0-9]")[0]);
  }
}
