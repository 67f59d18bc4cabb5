package dev.arbiter.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a page tells its reader to write, to run, and to expect.
 *
 * @param text the page
 */
record Page(String text) {

  /** A sentence that ends with a file's name, and the file. */
  private static final Pattern FILE =
      Pattern.compile("`([\\w./-]+)`:\n\n```\\w+\n(.*?)```\n", Pattern.DOTALL);

  static Page read(String name) throws IOException {
    return new Page(Files.readString(Path.of("..", "..").resolve(name)));
  }

  /** Writes all files of the page into a folder; returns their names. */
  List<String> writeFiles(Path folder) throws IOException {
    List<MatchResult> files = FILE.matcher(text).results().toList();
    for (MatchResult file : files) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
    return files.stream().map(file -> file.group(1)).toList();
  }

  /** The first block of a language behind a text. */
  String block(String language, String behind) {
    String fence = "\n```" + language + "\n";
    int start = text.indexOf(fence, text.indexOf(behind)) + fence.length();
    return text.substring(start, text.indexOf("```", start));
  }

  /** The arguments of the first command of that name. */
  String[] command(String name) {
    String start = "\n" + name + " ";
    String line = text.substring(text.indexOf(start) + start.length());
    return line.substring(0, line.indexOf('\n')).split(" ");
  }
}
