package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all is read without an exception, and quickly. */
@Tag("thorough")
class ScannerFuzzTest {

  private static final int LONG = 60_000;

  private static final List<String> SEEDS =
      Stream.of("expressions.txt", "predicates.txt", "key-parts.txt")
          .flatMap(it -> TextFile.lines(it).stream())
          .toList();

  private static final String CHARACTERS =
      "abeEnNuUxX019_$ \t\n'\"()[]{},;.:+-*/<>=~!@#%^&|`?\\äß\u00a0\ud83d\ude00\0";

  @Test
  void readsRandomText() {
    Random random = new Random(1);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 15_000; i++) {
            read(randomText(random, random.nextInt(60)));
          }
        });
  }

  @Test
  void readsMutatedExpressions() {
    Random random = new Random(2);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 15_000; i++) {
            read(mutated(SEEDS.get(random.nextInt(SEEDS.size())), random));
          }
        });
  }

  @Test
  void readsEveryBeginningOfEveryExpression() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String seed : SEEDS) {
            for (int end = 0; end <= seed.length(); end++) {
              read(seed.substring(0, end));
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        ")",
        "((",
        "(a",
        "a(",
        "a[",
        "-",
        "+",
        "+-",
        "/*",
        "/* */",
        "--",
        "--\n",
        "'",
        "'a'\n",
        "''",
        "$",
        "$$",
        "$a$",
        "$a",
        "\"",
        "\"a\"",
        "U&'a' ",
        "U&\"a\" ",
        "E'",
        "a.",
        ".",
        "..",
        ":",
        ":a",
        "::a",
        "a::",
        "::int",
        "? ",
        "?",
        "@",
        "not ",
        "- ",
        "@ ",
        "case when a then ",
        "case ",
        "(select ",
        "(select accounts.a ",
        "a+",
        "a or ",
        "a and ",
        "a is null ",
        "f(a,",
        "f(",
        "array[",
        "cast(a as ",
        "cast(",
        "a in (",
        "a between b and ",
        "a collate \"C\" ",
        "a at time zone ",
        "operator(",
        "a operator(+) ",
        "exists(",
        "(1,",
        "a,",
        "{",
        "\\",
        "\0",
        "1.",
        "1e",
        "0x",
        "1_",
        "a b ",
        "row(",
        "a[1:",
        "(a).",
        "interval ",
        "double ",
        "with ",
        "x'",
        "(values(",
        "filter(",
        "variadic ",
        "f(variadic ",
        "over(",
        "within group(",
        "a = ?",
        ";",
        "\u00a0",
        "ä",
        "\ud83d"
      })
  void readsEndlessRepetitions(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          read(text);
          read(text + "x" + ")".repeat(100) + "]");
        });
  }

  private static void read(String sql) {
    Fragment fragment = Fragment.of(sql, Marked.SCOPE);
    for (Mention mention : fragment.mentions()) {
      assertThat(fragment.textOf(mention)).isNotEmpty();
    }
    String same = fragment.render(Rendering.unqualified().withParameters(it -> ":" + it));
    assertThat(same.isEmpty()).isEqualTo(sql.isEmpty());
    fragment.render(Rendering.stored("t").jdbc());
    assertThat(fragment.splitTopLevel()).isNotEmpty();
    assertThat(fragment.hasQuestionMarkPlaceholder() && !sql.contains("?")).isFalse();
    Nullness.neverNull(fragment, Set.of("a"));
    Nullness.requiredNotNull(fragment);
    assertThat(KeyPartSyntax.of(sql, Marked.SCOPE).expression()).isNotNull();
    assertThat(Assignment.parse(sql, Marked.SCOPE)).isNotNull();
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private static String mutated(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, randomText(random, 2));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(5)));
        default -> {
          String other = SEEDS.get(random.nextInt(SEEDS.size()));
          text.insert(at, other, 0, random.nextInt(other.length() + 1));
        }
      }
    }
    return text.toString();
  }
}
