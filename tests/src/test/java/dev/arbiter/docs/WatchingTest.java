package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The page about watching. */
final class WatchingTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final List<String> log = new ArrayList<>();

  @Test
  void namesSlowStatements() {
    Schema.create(Database.of(dataSource), AccountDao.TABLE);
    Duration threshold = Duration.ZERO;

    Database watched =
        Database.of(dataSource)
            .with(
                event -> {
                  if (event.nanoseconds() > threshold.toNanos() || event.failure() != null) {
                    log.add(
                        "%s on %s: %d rows, %d µs"
                            .formatted(
                                event.statement(),
                                event.table(),
                                event.rows(),
                                event.nanoseconds() / 1_000));
                  }
                });

    new AccountDao(watched).upsertByEmail(NewAccount.builder().email("ada@example.com").build());
    assertThat(log)
        .singleElement()
        .asString()
        .startsWith("AccountDao.upsertByEmail on accounts: 1");
  }

  @Test
  void showsHowFarABatchIs() {
    Schema.create(Database.of(dataSource), AccountDao.TABLE);
    List<NewAccount> rows = List.of(NewAccount.builder().email("ada@example.com").build());

    Database loading =
        Database.of(dataSource)
            .withBatchListener(progress -> log.add(progress.phase() + " " + progress.rows()));
    new AccountDao(loading).upsertAllByEmail(rows);

    assertThat(log).isNotEmpty();
  }
}
