package dev.arbiter.processor.proof;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write, and texts that somebody might. */
final class FuzzedText {

  private static final int LONG = 10_000;

  private static final String CHARACTERS =
      "abeEnNuUxX019_$ \t\r\n'\"()[]{},;.:+-*/<>=~!@#%^&|`?\\äß\u00a0\u200f\ud83d\ude00\0\u001a";

  /** Each a string to SQL, so that what holds one may well be right. */
  private static final List<String> STRINGS =
      List.of(
          "'*/'",
          "'/** {@code } {@link x} <b> &amp; & < @param */'",
          "'\\u0041 \\u000a \\uuuu0022 \\'",
          "'${name} $name $$ #{x}'",
          "'$L $T $N $S $[ $] $$ $>'",
          "'%s %d %n %'",
          "'\"'",
          "'\"\"\"'",
          "'\\\"\"\"\\'",
          "'a\nb\r\nc\td'",
          "'a  \n  \n'",
          "'\ud83d\ude00 größe \u202e'",
          "E'\\'; -- \\u0041'",
          "$$it's \\ \"\"\" */ $$",
          "$q$ ? :x ${} $q$",
          "'? ?? :x ::y'",
          "'" + "x".repeat(LONG) + "'",
          "'" + "\"\\ \n".repeat(LONG / 4) + "'");

  private static final List<String> NAMES =
      List.of(
          "class",
          "Class",
          "int",
          "null",
          "true",
          "_",
          "1",
          "a b",
          " ",
          "",
          "$",
          "$L",
          "*/",
          "\"",
          "'",
          "\\u0041",
          "\\",
          "\n",
          "${x}",
          "%s",
          "\ud83d\ude00",
          "\ud83d",
          "größe",
          "a.b",
          "select",
          "user",
          "t",
          "excluded",
          "new",
          "row",
          "database",
          "TABLE",
          "id",
          "Id",
          "toString",
          "x".repeat(63),
          "x".repeat(LONG),
          "ä".repeat(32),
          "a\"b",
          "a;b",
          "--",
          "/*",
          "{@code",
          "\0",
          "\u200b",
          "X\u0000");

  private static final List<String> PIECES =
      List.of(
          "(", ")", "- ", "a + ", "NOT ", "[", "CASE WHEN ", "lower(", "::text", ", ", "/*", "'");

  private final Random random;
  private final List<String> expressions;

  FuzzedText(Random random, List<String> expressions) {
    this.random = random;
    this.expressions = expressions;
  }

  String of(Member member) {
    if (!member.sql()) {
      return random.nextInt(4) == 0 ? expression() : pick(NAMES);
    }
    String text = random.nextInt(12) == 0 ? pick(NAMES) : expression();
    return member.assignment() && random.nextInt(8) > 0 ? "email = " + text : text;
  }

  private String expression() {
    return switch (random.nextInt(10)) {
      case 0 -> characters(random.nextInt(60));
      case 1 -> truncated(pick(expressions));
      case 2, 3 -> mutated(pick(expressions));
      case 4 -> repeated();
      case 5 -> "name <> " + pick(STRINGS);
      case 6 -> "lower(" + pick(STRINGS) + " || name)";
      case 7 -> pick(STRINGS);
      default -> pick(expressions);
    };
  }

  private String repeated() {
    String piece = pick(PIECES);
    return piece.repeat(LONG / piece.length()) + pick(expressions);
  }

  private String truncated(String text) {
    return text.substring(0, random.nextInt(text.length() + 1));
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(mutated.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> mutated.insert(at, characters(2));
        case 1 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(5)));
        case 2 -> mutated.insert(at, pick(STRINGS));
        default -> mutated.insert(at, truncated(pick(expressions)));
      }
    }
    return mutated.toString();
  }

  private String characters(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
