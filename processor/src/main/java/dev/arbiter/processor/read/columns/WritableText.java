package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Problems;

/** What a text of an annotation may be, whatever it says. */
public final class WritableText {

  /** Class files hold hardly more in an annotation. */
  private static final int LONGEST = 50_000;

  /** What is nested is read by calls in calls. */
  private static final int DEEPEST = 8_000;

  private WritableText() {}

  /**
   * Reports a text that is too long or too deep, else its first bad character.
   *
   * @param name the annotation's
   * @return whether it is short enough to be read
   */
  public static boolean check(String text, String name, Origin origin, Problems problems) {
    if (text.length() > LONGEST) {
      return problems.add(
          Tag.TEXT_TOO_LONG,
          origin,
          "%d characters in %s; a text has %d at most; move a part of it into a function of the database"
              .formatted(text.length(), name, LONGEST));
    }
    if (depth(text) > DEEPEST) {
      return problems.add(
          Tag.TEXT_TOO_LONG,
          origin,
          "more than %d brackets in each other in %s; move a part of it into a function of the database"
              .formatted(DEEPEST, name));
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      String rule = rule(character);
      if (!rule.isEmpty()) {
        problems.add(
            Tag.BAD_CHARACTER, origin, "\"U+%04X\" in %s: %s".formatted(character, name, rule));
        break;
      }
    }
    return true;
  }

  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '(' || each == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (each == ')' || each == ']') {
        depth--;
      }
    }
    return deepest;
  }

  private static String rule(int character) {
    boolean unpaired = character <= 0xFFFF && Character.isSurrogate((char) character);
    return character == 0 || unpaired
        ? "PostgreSQL has no text with it; leave it out"
        : switch (character) {
          case 0x0B, 0x0C, 0x85, 0x2028, 0x2029 ->
              "it breaks lines where one does not see it; a text breaks them by \\n; write that, or E'\\u%04X' in a literal"
                  .formatted(character);
          default -> "";
        };
  }
}
