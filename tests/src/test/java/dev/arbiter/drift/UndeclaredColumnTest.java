package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import org.junit.jupiter.api.Test;

/** A column that no insert supplies was most often forgotten in the record. */
final class UndeclaredColumnTest {

  private final Server server = Server.with(TeamDao.TABLE);

  @Test
  void isToBeDeclared() {
    server.execute("ALTER TABLE team ADD \"Source\" varchar(9) NOT NULL");
    DriftReport report = server.check(TeamDao.TABLE);
    assertThat(report)
        .hasToString(
            """
            team: 1 difference
              COLUMN_UNDECLARED Source
                declared  no such column, so that no insert supplies it
                found     character varying(9) NOT NULL without a default
                mend      -- Declare it: add a component for "Source" character varying(9) to the record.
                          -- Only if no program needs its value, let rows be without one instead: ALTER TABLE team ALTER COLUMN "Source" DROP NOT NULL;\
            """);

    server.apply(report.migration());
    assertThat(server.check(TeamDao.TABLE)).isEqualTo(report);
    server.execute("ALTER TABLE team ALTER COLUMN \"Source\" DROP NOT NULL");
    server.check(TeamDao.TABLE).requireNone();
  }

  @Test
  void thatMayBeLeftOutIsNoDifference() {
    server.execute(
        """
        ALTER TABLE team ADD a int NOT NULL DEFAULT 0, ADD b int,
          ADD c int NOT NULL GENERATED ALWAYS AS IDENTITY,
          ADD d int NOT NULL GENERATED ALWAYS AS (id + 1) STORED\
        """);
    assertThat(server.check(TeamDao.TABLE)).hasToString("team: as declared");
  }
}
