package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The page about migrations and drift. */
final class DriftPageTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);

  @Test
  void theDatabaseIsAsDeclared() {
    Schema.create(database, AccountDao.TABLE, TaskDao.TABLE);

    Drift.check(database, AccountDao.TABLE, TaskDao.TABLE).requireNone();

    DriftReport report = Drift.check(database, AccountDao.TABLE, TaskDao.TABLE);
    assertThat(report.differences()).isEmpty();
    assertThat(report.migration()).isEmpty();
  }
}
