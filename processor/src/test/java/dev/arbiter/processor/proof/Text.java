package dev.arbiter.processor.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of SQL: where they come from, and how Java writes them. */
final class Text {

  private static final Pattern SINCE = Pattern.compile("(?:\\[(\\d+)] )?(.*)");

  private static final Pattern COMMENT = Pattern.compile("a (/\\*|--).*");

  private Text() {}

  /** The lines of a resource that are no comments. */
  static List<String> lines(String resource) {
    try (InputStream stream = Text.class.getResourceAsStream(resource)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The expressions and key parts of all tests that this version of PostgreSQL knows. Not those
   * with a comment, which could hide what is generated behind it and is refused.
   */
  static List<String> expressions(int version) {
    Stream<String> keyParts =
        lines("/dev/arbiter/processor/scan/judge/key-parts.txt").stream()
            .map(it -> it.replaceFirst(" \\| [^|]*\\| (yes|no) \\|.*", ""));
    return Stream.of(
            lines("/dev/arbiter/processor/scan/judge/expressions.txt").stream(),
            keyParts,
            lines("/dev/arbiter/processor/scan/judge/predicates.txt").stream(),
            lines("/proof/expressions.txt").stream())
        .flatMap(it -> it)
        .map(SINCE::matcher)
        .filter(Matcher::matches)
        .filter(it -> it.group(1) == null || Integer.parseInt(it.group(1)) <= version)
        .map(it -> it.group(2))
        .filter(it -> !COMMENT.matcher(it).matches())
        .distinct()
        .toList();
  }

  /** A literal of that text, whatever it holds. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      literal.append(plain ? String.valueOf(c) : c < 256 ? "\\%03o".formatted((int) c) : escape(c));
    }
    return literal.append('"').toString();
  }

  private static String escape(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
