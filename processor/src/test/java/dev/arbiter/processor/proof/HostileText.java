package dev.arbiter.processor.proof;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that tries to break out of what is generated around it: Java, Javadoc, SQL, its comments.
 */
record HostileText(String text) {

  private static final List<String> TEXTS =
      List.of(
          "*/ int x; /*",
          "\\u002a\\u002f int x; /*",
          "\\u002a/",
          "\\\\u000a int x;",
          "\\uuuu0022 + x + \\u0022",
          "\\u",
          "\u3000\n \u2003\n\u00a0",
          "\"; x();",
          "\"\"\"\n + x + \"\"\"",
          "\\\"\"\"",
          "\\",
          "a\nb\r\nc\rd\te",
          "\n\n",
          " \n  a\n",
          "$L $S $T $N $W $Z $[ $] $> $< $$ $1L",
          "%s %n %1$s %",
          "{@link x} {@code",
          "} {",
          "@param x\n@throws x",
          "<script>alert(1)</script> <!-- --> ]]>",
          "&lt; &#42;&#47;",
          "-- x",
          "/* x",
          "$$ x $$ $a$",
          "'; DROP TABLE x; --",
          "a. @Nullable b throws\n      SQLException {",
          "x\n/**\n * a comment.\n */",
          "f() {\n}\n",
          "return f(\n    a,\n    b);",
          "a\n  private static final String X = \"\"\"\n      x\"\"\";",
          "a\n  static final String X =\n      1;\n\n  static final int Y =\n      2;\n",
          "  private final String x;\n\n  private final String y;\n",
          "```\n| a | b |\n[x](javascript:x)",
          "\u202e\u2066 x \u2069\u202c \u200f",
          "größe \ud83d\ude00",
          "../../x",
          "? ?? :x ::y ?::text");

  /** Characters that no text may hold. */
  static final List<String> BAD =
      List.of("\0", "\ud83d", "\udc00x", "\u2028", "\u2029", "\u0085", "\u000b", "\f");

  /** Texts deeper and longer than anybody writes. */
  static final List<String> LARGE =
      List.of(
          "(".repeat(8_000) + "name" + ")".repeat(8_000),
          "lower(".repeat(2_000) + "name" + ")".repeat(2_000),
          "'" + "x".repeat(16_000) + "'",
          "'" + "x\ny ".repeat(4_000) + "'",
          "name || '" + "\"\\".repeat(8_000) + "'",
          "name" + " || name".repeat(2_000),
          "'" + "\u3042".repeat(16_000) + "'",
          "(".repeat(10_000) + "name" + ")".repeat(10_000),
          "'" + "x".repeat(1_000_000) + "'",
          "'" + "x\ny ".repeat(250_000) + "'");

  /** Texts that are refused for their length and depth. */
  static final List<String> BOUNDLESS =
      List.of("x".repeat(60_000), "(".repeat(9_000) + "name" + ")".repeat(9_000));

  static List<HostileText> all() {
    return TEXTS.stream().map(HostileText::new).toList();
  }

  /** The text in a literal in each place that SQL stands in. */
  Map<Member, String> inLiterals() {
    return everywhere(it -> "name <> " + literal(it), this::literal);
  }

  /** That literal: it says the place, so that none is taken for another's. */
  String literal(Member member) {
    return "'" + (member + ": " + text).replace("'", "''") + "'";
  }

  /** The texts of records, in each of which it stands in one place as it is. */
  static Stream<Map<Member, String>> inEachPlace(String text) {
    return Arrays.stream(Member.values())
        .map(it -> Map.of(it, it.assignment() ? "email = " + text : text));
  }

  static List<Member> literalPlaces() {
    return Stream.of(Member.values())
        .filter(it -> it.sql() && it != Member.COLUMN_TYPE && it != Member.PARTITION_BY)
        .toList();
  }

  private static Map<Member, String> everywhere(
      Function<Member, String> condition, Function<Member, String> value) {
    return literalPlaces().stream()
        .collect(
            Collectors.toMap(
                it -> it,
                it ->
                    switch (it) {
                      case WHERE,
                          PLAIN_WHERE,
                          TABLE_CHECK,
                          COLUMN_CHECK,
                          UPSERT_WHERE,
                          UPDATE_WHERE ->
                          condition.apply(it);
                      case CONSTRAINT ->
                          "EXCLUDE (name WITH =) WHERE (" + condition.apply(it) + ")";
                      case EXPR, PLAIN_EXPR -> "(name || " + value.apply(it) + ")";
                      case VALUE, ABSENT_VALUE -> "name = " + value.apply(it);
                      case SET, UPDATE_SET -> "email = " + value.apply(it);
                      default -> value.apply(it);
                    },
                (a, b) -> a,
                () -> new EnumMap<>(Member.class)));
  }
}
