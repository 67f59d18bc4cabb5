package dev.arbiter.internal.drift.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ServerStatementTest {

  @Test
  void valuesStandInThePlaceOfParameters() {
    assertThat(with("SELECT ?::int, ?", "SELECT $1::int, $2")).isEqualTo("SELECT one::int, two");
  }

  @Test
  void whatLooksLikeAParameterStays() {
    assertThat(with("SELECT '?', '$1', \"$2\", ?", "SELECT '?', '$1', \"$2\", $1"))
        .isEqualTo("SELECT '?', '$1', \"$2\", one");
  }

  @Test
  void anOperatorsQuestionMarkIsWrittenOnce() {
    assertThat(with("SELECT a ?? ?, b ??| ?", "SELECT a ? $1, b ?| $2"))
        .isEqualTo("SELECT a ? one, b ?| two");
  }

  private static String with(String jdbcSql, String nativeSql) {
    return ServerStatement.of(jdbcSql, nativeSql + "\n$3").with(List.of("one", "two"));
  }
}
