package dev.arbiter.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The diagnostics that a source announces by its own comments, {@code // error: [Tag] text} and
 * {@code // warning: [Tag] text}, exact texts both. A comment stands behind the code that the
 * diagnostic points at; one that has a line to itself belongs to the nearest code above. Indented
 * comments behind it are the text's further lines.
 */
public final class Expectations {

  private static final Pattern COMMENT =
      Pattern.compile("^(?<code>.*?)\\s*// (?<kind>error|warning): (?<text>\\[.*)$");

  /** The next line of such a text: it is indented. */
  private static final Pattern CONTINUATION = Pattern.compile("^\\s*//(?<text> {4}.*)$");

  private Expectations() {}

  public static List<Report> of(Path file) {
    List<Report> expected = new ArrayList<>();
    List<String> lines = lines(file);
    int codeLine = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i));
      boolean announces = comment.matches();
      Matcher more = CONTINUATION.matcher(lines.get(i));
      if (more.matches()) {
        continueLast(expected, more.group("text"));
        continue;
      }
      if (!announces || !comment.group("code").isBlank()) {
        codeLine = i + 1;
      }
      if (announces) {
        Report.Kind kind = Report.Kind.valueOf(comment.group("kind").toUpperCase(Locale.ROOT));
        expected.add(
            new Report(kind, file.getFileName().toString(), codeLine, comment.group("text")));
      }
    }
    return expected;
  }

  private static void continueLast(List<Report> expected, String more) {
    Report last = expected.remove(expected.size() - 1);
    String text = last.text() + "\n" + more;
    expected.add(new Report(last.kind(), last.file(), last.line(), text));
  }

  /** What an option comment, {@code // options: -Akey=value}, asks for. */
  public static String[] options(Path file) {
    return lines(file).stream()
        .filter(it -> it.startsWith("// options: "))
        .flatMap(it -> List.of(it.substring("// options: ".length()).split(" ")).stream())
        .toArray(String[]::new);
  }

  /** Whether no declaration ends between the two lines. */
  public static boolean sameDeclaration(Path file, long line, long other) {
    int first = (int) Math.min(line, other) - 1;
    return lines(file).subList(first, (int) Math.max(line, other) - 1).stream()
        .map(it -> it.replaceFirst("// .*", ""))
        .noneMatch(it -> it.endsWith(";") || it.endsWith("}"));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
