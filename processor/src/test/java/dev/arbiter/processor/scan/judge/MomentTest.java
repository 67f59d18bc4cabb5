package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "now()",
        "NOW()",
        "pg_catalog.now()",
        "clock_timestamp()",
        "CURRENT_TIMESTAMP",
        "current_timestamp(3)",
        "LOCALTIME",
        "gen_random_uuid()",
        "current_user",
        "(now())",
        "now() AT TIME ZONE 'UTC'",
        "now() + INTERVAL '1 day'",
        "CAST(now() AS date)",
        "now()::date",
        "date_trunc('hour', now())",
        "extract(epoch FROM now())",
        "to_char(now(), 'YYYY')",
        "COALESCE(current_setting('app.user', true), 'nobody')",
        "CASE WHEN random() < 0.5 THEN 1 ELSE 2 END",
        "nextval('versions')",
        "ours.clock()"
      })
  void ofTheMoment(String sql) {
    assertThat(Fragment.of(sql, Marked.SCOPE).isOfTheMoment()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'pending'",
        "NULL",
        "true",
        "1 + 1",
        "-1",
        "'now'::text",
        "DATE '2020-01-01'",
        "lower('X')",
        "ARRAY[1, 2]",
        "jsonb_build_object()",
        "jsonb_build_object('a', 1)",
        "make_interval(days => 3)",
        "pi()",
        "DEFAULT",
        "x + 1",
        "accounts.x + 1",
        "excluded.x",
        "GREATEST(ts, now())",
        "CASE WHEN active THEN now() ELSE ts END",
        "accounts",
        "excluded",
        "xmin",
        ":moment",
        "COALESCE(:moment, now())",
        "(SELECT now())",
        "EXISTS (SELECT 1 FROM events)",
        "ARRAY(SELECT 1)",
        "now( ~ "
      })
  void notOfTheMoment(String sql) {
    assertThat(Fragment.of(sql, Marked.SCOPE).isOfTheMoment()).isFalse();
  }
}
