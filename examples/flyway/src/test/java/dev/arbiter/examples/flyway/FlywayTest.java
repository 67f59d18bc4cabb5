package dev.arbiter.examples.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Database;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftException;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class FlywayTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);

  @TempDir private Path folder;

  @Test
  @Timeout(120) // A lock that CONCURRENTLY waits for would hang the build.
  void theReportIsTheNextMigration() throws IOException {
    Migrations.run(dataSource, folder);

    DriftReport report = Drift.check(database, SubscriberDao.TABLE);
    assertThat(report.differences())
        .extracting(Difference::kind)
        .contains(
            Kind.COLUMN_MISSING,
            Kind.COLUMN_TYPE,
            Kind.COLUMN_DEFAULT,
            Kind.COLUMN_NULLABILITY,
            Kind.INDEX_MISSING);
    assertThatExceptionOfType(DriftException.class)
        .isThrownBy(report::requireNone)
        .withMessageContaining("subscribers_email_idx");

    NextMigration.write(report, folder, "V2__as_declared");
    Migrations.run(dataSource, folder);

    Drift.check(database, SubscriberDao.TABLE).requireNone();
    assertThat(upserted("ADA@example.com"))
        .isEqualTo(
            new Subscriber(
                1, "Ada@example.com", "Ada", true, Instant.parse("2024-02-29T12:00:00Z")));
  }

  private Subscriber upserted(String email) {
    return new SubscriberDao(database)
        .upsertByEmail(NewSubscriber.builder().email(email).name("Ada").build());
  }
}
