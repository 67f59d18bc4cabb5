package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A dump that is restored is as declared. */
final class RestoredTest {

  @TempDir Path directory;

  @Test
  void byPgDump() throws IOException, InterruptedException {
    int version = PgDump.majorVersion();
    if (version < TestPostgres.majorVersion()) {
      System.err.printf(
          "SKIPPED: RestoredTest.byPgDump needs pg_dump %d or newer and psql on the PATH, found"
              + " %s%n",
          TestPostgres.majorVersion(), version == 0 ? "none" : version);
    }
    assumeThat(version).isGreaterThanOrEqualTo(TestPostgres.majorVersion());
    PGSimpleDataSource original = (PGSimpleDataSource) TestPostgres.freshDatabase();
    PGSimpleDataSource restored = (PGSimpleDataSource) TestPostgres.freshDatabase();
    TableDefinition[] more = {TicketDao.TABLE, BucketDao.TABLE, OddNamesDao.TABLE};
    Schema.create(Database.of(original), TeamDao.TABLE, more);

    PgDump.restore(original, restored, directory.resolve("dump.sql"));

    assertThat(Drift.check(Database.of(restored), TeamDao.TABLE, more))
        .hasToString(
            """
            team: as declared
            ticket: as declared
            bucket: as declared
            "Odd Schema"."Odd ""Table""\": as declared\
            """);
  }
}
