package dev.arbiter.internal.drift.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.internal.drift.declared.SqlToken;
import dev.arbiter.internal.drift.declared.SqlTokens;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Question marks are parameters only where they are code. */
final class NativeSqlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT ?::int, ?::text | SELECT $1::int, $2::text | 2",
        "SELECT data ?? 'a', data ??& ? | SELECT data ? 'a', data ?& $1 | 1",
        "SELECT '?', ? | SELECT '?', $1 | 1",
        "SELECT 'it''s ?', ? | SELECT 'it''s ?', $1 | 1",
        "SELECT E'\\'?', ? | SELECT E'\\'?', $1 | 1",
        "SELECT e'\\\\', ? | SELECT e'\\\\', $1 | 1",
        "SELECT '\\', ? | SELECT '\\', $1 | 1",
        "SELECT \"?\"\"?\", ? | SELECT \"?\"\"?\", $1 | 1",
        "SELECT $$ ? $$, ? | SELECT $$ ? $$, $1 | 1",
        "SELECT $tag$ $$ ? $tag$, ? | SELECT $tag$ $$ ? $tag$, $1 | 1",
        "SELECT a$b$c, ? | SELECT a$b$c, $1 | 1",
        "SELECT /* ? /* ? */ ? */ ? | SELECT /* ? /* ? */ ? */ $1 | 1",
        "SELECT 1 - -1, ? | SELECT 1 - -1, $1 | 1",
        "SELECT U&'\\0041?', U&\"?\", ? | SELECT U&'\\0041?', U&\"?\", $1 | 1",
        "SELECT 1 | SELECT 1 | 0",
      })
  void ofJdbc(String jdbc, String text, int parameters) {
    NativeSql sql = NativeSql.of(jdbc);
    assertThat(sql.text()).isEqualTo(text);
    assertThat(sql.parameters()).isEqualTo(parameters);
  }

  @Test
  void lineComments() {
    assertThat(NativeSql.of("SELECT ? -- why?\n, ?").text()).isEqualTo("SELECT $1 -- why?\n, $2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'open",
        "\"open",
        "$$open",
        "/* open",
        "E'open\\",
        "a\u00e4\u00f6 = 'x'",
        "1.5e3"
      })
  void tokensAreTheText(String sql) {
    assertThat(SqlTokens.of(sql).stream().map(SqlToken::text).collect(Collectors.joining()))
        .isEqualTo(sql);
  }

  @Test
  void escaped() {
    String sql = "SELECT a ? 'b?', c ?? d";
    assertThat(NativeSql.escaped(sql)).isEqualTo("SELECT a ?? 'b?', c ???? d");
    assertThat(NativeSql.of(NativeSql.escaped(sql)).text()).isEqualTo(sql);
  }
}
