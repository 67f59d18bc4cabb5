package dev.arbiter.importer.write;

import dev.arbiter.importer.write.Outcome.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a package in a source tree. */
public final class TargetFolder {

  private final Path root;
  private final Path folder;
  private final boolean dry;

  /**
   * Touches nothing yet.
   *
   * @param root the source tree
   * @param dry whether nothing is to be written at all
   */
  public TargetFolder(Path root, String packageName, boolean dry) {
    this.root = root;
    this.folder = packageName.isEmpty() ? root : root.resolve(packageName.replace('.', '/'));
    this.dry = dry;
  }

  /**
   * Writes a file, unless it is there and a person has edited it.
   *
   * @param text without the first line
   */
  public Outcome write(String type, String text) throws IOException {
    Path file = folder.resolve(type + ".java");
    String stamped = Stamp.on(text);
    String name = root.relativize(file).toString();
    if (!Files.exists(file)) {
      store(file, stamped);
      return new Outcome(name, Kind.CREATED, "");
    }
    String found = Files.readString(file, StandardCharsets.UTF_8);
    if (!Stamp.isGenuine(found)) {
      return new Outcome(name, Kind.EDITED, LineDifference.between(found, stamped));
    }
    if (found.replace("\r\n", "\n").equals(stamped)) {
      return new Outcome(name, Kind.UNCHANGED, "");
    }
    store(file, stamped);
    return new Outcome(name, Kind.UPDATED, "");
  }

  /** Files that were generated once, are as they were, and are none of those. */
  public List<String> abandoned(Set<String> types) throws IOException {
    List<String> abandoned = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return abandoned;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        String type = file.getFileName().toString().replaceFirst("\\.java$", "");
        if (!types.contains(type) && Stamp.isGenuine(Files.readString(file))) {
          abandoned.add(root.relativize(file).toString());
        }
      }
    }
    return abandoned;
  }

  private void store(Path file, String text) throws IOException {
    if (!dry) {
      Files.createDirectories(folder);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }
}
