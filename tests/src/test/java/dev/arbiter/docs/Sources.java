package dev.arbiter.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of the checkout that the build compiles, runs or compares, without what it has made.
 *
 * @param root the checkout
 * @param texts the files' texts, without white space and Javadoc
 */
record Sources(Path root, Map<Path, String> texts) {

  /** What pages leave out of code. */
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

  private static final Set<String> ENDINGS =
      Set.of("java", "sql", "xml", "kts", "properties", "yaml", "yml", "html");

  /** Reads the checkout that this module is a part of. */
  static Sources ofTheCheckout() throws IOException {
    Path root = Path.of("..").toRealPath();
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(root, new Visitor(files));
    return new Sources(
        root, files.stream().collect(Collectors.toMap(file -> file, Sources::squeezed)));
  }

  /** Whether some file with one of these endings has the text, however it is laid out. */
  boolean contain(Set<String> endings, String text) {
    String wanted = squeezed(text);
    return texts.entrySet().stream()
        .filter(file -> endings.contains(ending(file.getKey())))
        .anyMatch(file -> file.getValue().contains(wanted));
  }

  /** The landing page, what it leads to in {@code docs}, and how to contribute. */
  List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(root.resolve("docs"), new Visitor(pages, Set.of("md")));
    pages.add(root.resolve("README.md"));
    pages.add(root.resolve("CONTRIBUTING.md"));
    return pages.stream().sorted().toList();
  }

  /** Every page of the checkout. */
  List<Path> allPages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(root, new Visitor(pages, Set.of("md")));
    return pages.stream().sorted().toList();
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String squeezed(Path file) {
    try {
      return squeezed(JAVADOC.matcher(Files.readString(file)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Path> files;
    private final Set<String> endings;

    Visitor(List<Path> files) {
      this(files, ENDINGS);
    }

    Visitor(List<Path> files, Set<String> endings) {
      this.files = files;
      this.endings = endings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      boolean skipped = name.equals("target") || name.equals("node_modules") || name.equals(".git");
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (endings.contains(ending(file))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
