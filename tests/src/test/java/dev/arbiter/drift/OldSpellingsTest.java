package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How servers before PostgreSQL 10 wrote CURRENT_DATE and its like, and their dumps still do. */
final class OldSpellingsTest {

  private static final AtomicInteger TABLES = new AtomicInteger();
  private static Server server;

  @BeforeAll
  static void createDatabase() {
    server = Server.with();
  }

  private static DriftReport check(String type, String declared, String found) {
    String name = "dumped" + TABLES.incrementAndGet();
    server.execute("CREATE TABLE " + name + " (c " + type + " DEFAULT " + found + ")");
    return server.check(
        TableDefinition.of(name)
            .columns(ColumnDefinition.of("c", type).defaultsTo(declared))
            .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          date                        | CURRENT_DATE         | ('now'::text)::date
          date                        | now()                | CURRENT_DATE
          timestamp with time zone    | CURRENT_TIMESTAMP    | ('now'::text)::timestamp with time zone
          timestamp with time zone    | CURRENT_TIMESTAMP(3) | ('now'::text)::timestamp(3) with time zone
          timestamp without time zone | LOCALTIMESTAMP       | ('now'::text)::timestamp without time zone
          timestamp without time zone | now()                | LOCALTIMESTAMP
          timestamp without time zone | LOCALTIMESTAMP(0)    | ('now'::text)::timestamp(0) without time zone
          time with time zone         | CURRENT_TIME         | ('now'::text)::time with time zone
          time without time zone      | LOCALTIME            | ('now'::text)::time without time zone
          text                        | CURRENT_USER         | "current_user"()
          text                        | CURRENT_USER         | USER
          name                        | CURRENT_ROLE         | "current_user"()
          text                        | SESSION_USER         | "session_user"()
          text                        | CURRENT_SCHEMA       | "current_schema"()
          text                        | CURRENT_CATALOG      | current_database()
          """)
  void areNoDifference(String type, String declared, String found) {
    assertThat(check(type, declared, found).differences()).isEmpty();
    assertThat(check(type, found, declared).differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          date                        | CURRENT_DATE         | 'now'::date
          date                        | CURRENT_DATE         | ('today'::text)::date + 1
          timestamp with time zone    | CURRENT_TIMESTAMP    | ('now'::text)::timestamp(3) with time zone
          timestamp with time zone    | CURRENT_TIMESTAMP    | clock_timestamp()
          timestamp without time zone | LOCALTIMESTAMP       | timezone('UTC', now())
          text                        | CURRENT_USER         | SESSION_USER
          text                        | 'CURRENT_USER'       | 'USER'
          text                        | 'is '' USER'         | 'is '' CURRENT_ROLE'
          """)
  void butWhatGivesAnotherValueIsOne(String type, String declared, String found) {
    assertThat(Server.differences(check(type, declared, found)))
        .containsExactly("COLUMN_DEFAULT c");
  }
}
