package dev.arbiter.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much stands in the packages and files of a module's {@code src/main/java}. */
public record MainSources(Path root, List<Path> files) {

  /** The sources of the module whose tests run. */
  public static MainSources ofThisModule() throws IOException {
    Path root = Path.of("src", "main", "java");
    try (Stream<Path> files = Files.walk(root)) {
      return new MainSources(root, files.filter(it -> it.toString().endsWith(".java")).toList());
    }
  }

  /** The packages with more files than that, {@code package-info} aside, and how many they have. */
  public Map<String, Long> packagesOver(int limit, Set<String> allowed) {
    Map<String, Long> packages =
        files.stream()
            .filter(it -> !it.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(this::packageOf, TreeMap::new, Collectors.counting()));
    packages.values().removeIf(it -> it <= limit);
    packages.keySet().removeAll(allowed);
    return packages;
  }

  /** The files with more lines than that, by the names of their classes, and how many they have. */
  public Map<String, Integer> filesOver(int limit, Set<String> allowed) throws IOException {
    Map<String, Integer> lines = new TreeMap<>();
    for (Path file : files) {
      String name = packageOf(file) + "." + file.getFileName().toString().replace(".java", "");
      lines.put(name, Files.readAllLines(file).size());
    }
    lines.values().removeIf(it -> it <= limit);
    lines.keySet().removeAll(allowed);
    return lines;
  }

  private String packageOf(Path file) {
    String folder = root.relativize(file.resolveSibling("")).toString();
    return folder.replace(root.getFileSystem().getSeparator(), ".");
  }
}
