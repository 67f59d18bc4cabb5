package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.schema.DriftReport;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** A NOT NULL that has not been validated says nothing of the rows that are there. */
final class NotValidTest {

  @Test
  void notNull() {
    assumeTrue(TestPostgres.majorVersion() >= 18, "NOT NULL … NOT VALID is new in PostgreSQL 18");
    Server server = Server.with(TeamDao.TABLE);
    server.execute(
        """
        ALTER TABLE team ALTER code DROP NOT NULL;
        ALTER TABLE team ADD CONSTRAINT code_given NOT NULL code NOT VALID\
        """);
    DriftReport report = server.check(TeamDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("COLUMN_NULLABILITY code");

    server.apply(report.migration());
    server.check(TeamDao.TABLE).requireNone();
  }
}
