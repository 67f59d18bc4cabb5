package dev.arbiter.internal.drift.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Question marks are parameters only where they are code. */
final class SessionTest {

  private static Session session;

  @BeforeAll
  static void connect() {
    session = new Session(Database.of(TestPostgres.freshDatabase()).executor(), "t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT ?::int, ?::text | SELECT $1::int, $2::text",
        "SELECT data ?? 'a', data ??& ? | SELECT data ? 'a', data ?& $1",
        "SELECT '?', ? | SELECT '?', $1",
        "SELECT 'it''s ?', ? | SELECT 'it''s ?', $1",
        "SELECT E'\\'?', ? | SELECT E'\\'?', $1",
        "SELECT e'\\\\', ? | SELECT e'\\\\', $1",
        "SELECT '\\', ? | SELECT '\\', $1",
        "SELECT \"?\"\"?\", ? | SELECT \"?\"\"?\", $1",
        "SELECT $$ ? $$, ? | SELECT $$ ? $$, $1",
        "SELECT $tag$ $$ ? $tag$, ? | SELECT $tag$ $$ ? $tag$, $1",
        "SELECT a$b$c, ? | SELECT a$b$c, $1",
        "SELECT /* ? /* ? */ ? */ ? | SELECT /* ? /* ? */ ? */ $1",
        "SELECT 1 - -1, ? | SELECT 1 - -1, $1",
        "SELECT U&'\\0041?', U&\"?\", ? | SELECT U&'\\0041?', U&\"?\", $1",
        "SELECT 1 | SELECT 1",
      })
  void nativeSql(String jdbc, String text) {
    assertThat(session.serverStatement(jdbc).sql()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"SELECT 1 | 0", "SELECT ?, '?' -- ? | 1", "SELECT ?, ?, '$9' | 2"})
  void counted(String jdbc, int parameters) {
    assertThat(session.serverStatement(jdbc).parameters()).isEqualTo(parameters);
  }

  @Test
  void lineComments() {
    assertThat(session.serverStatement("SELECT ? -- why?\n, ?").sql())
        .isEqualTo("SELECT $1 -- why?\n, $2");
  }
}
