package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPartSyntaxTest {

  /** A line of key-parts.txt. */
  record Expected(
      String sql,
      @Nullable String column,
      boolean parentheses,
      @Nullable String collation,
      @Nullable String operatorClass,
      @Nullable String order) {

    static Expected of(String line) {
      List<String> cells =
          Arrays.stream((line + " ").split(" \\|(?= )")).map(String::strip).toList();
      // the key part itself may hold bars, as "a || b" does
      int last = cells.size();
      String sql = String.join(" | ", cells.subList(0, last - 5));
      return new Expected(
          sql,
          orNull(cells.get(last - 5)),
          cells.get(last - 4).equals("yes"),
          orNull(cells.get(last - 3)),
          orNull(cells.get(last - 2)),
          orNull(cells.get(last - 1)));
    }

    private static @Nullable String orNull(String cell) {
      return cell.isEmpty() ? null : cell;
    }

    @Override
    public String toString() {
      return sql;
    }
  }

  static Stream<Expected> parts() {
    return TextFile.lines("key-parts.txt").stream().map(Expected::of);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void parts(Expected expected) {
    KeyPartSyntax part = KeyPartSyntax.of(expected.sql(), Marked.SCOPE);

    assertThat(part.column()).isEqualTo(expected.column());
    assertThat(part.needsParentheses()).isEqualTo(expected.parentheses());
    assertThat(part.collation()).isEqualTo(expected.collation());
    assertThat(part.operatorClass()).isEqualTo(expected.operatorClass());
    assertThat(part.order()).isEqualTo(expected.order());
    assertThat(expected.sql().substring(part.expressionOffset()))
        .startsWith(part.expression().sql());
  }

  @Test
  void aQualifiedColumnIsThatColumn() {
    KeyPartSyntax part = KeyPartSyntax.of("accounts.email desc", Marked.SCOPE);

    assertThat(part.column()).isEqualTo("email");
    assertThat(part.needsParentheses()).isFalse();
    assertThat(part.expression().render(Rendering.unqualified())).isEqualTo("email");
    assertThat(part.order()).isEqualTo("desc");
  }

  @Test
  void anOperatorClassMayHaveParameters() {
    KeyPartSyntax part = KeyPartSyntax.of("name gist_trgm_ops(siglen=32)", Marked.SCOPE);

    assertThat(part.column()).isEqualTo("name");
    assertThat(part.operatorClass()).isEqualTo("gist_trgm_ops(siglen=32)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "asc", "nulls first", "lower(", ")", "a, b", "'x'", "a COLLATE", "a b c"})
  void anythingElseIsAnExpressionOrNothing(String sql) {
    KeyPartSyntax part = KeyPartSyntax.of(sql, Marked.SCOPE);

    assertThat(part.operatorClass()).isNull();
    assertThat(part.collation()).isNull();
  }

  @Test
  void severalPartsAreOneExpressionWithAComma() {
    assertThat(KeyPartSyntax.of("a, lower(b)", Marked.SCOPE).expression().hasTopLevelComma())
        .isTrue();
  }
}
