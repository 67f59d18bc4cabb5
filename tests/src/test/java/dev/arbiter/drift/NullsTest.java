package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inference does not see how an index treats NULLs; the check does. */
final class NullsTest {

  @BeforeEach
  void notDistinctIsThere() {
    assumeThat(TestPostgres.majorVersion()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void distinctWhereTheyAreNotDeclaredTo() {
    Server server = Server.with(SeatDao.TABLE);
    server.execute(
        "DROP INDEX seat_place_idx; CREATE UNIQUE INDEX seat_place_idx ON seat (hall, place)");
    DriftReport report = server.check(SeatDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("INDEX_NULLS seat_place_idx");

    server.apply(report.migration());
    assertThat(server.check(SeatDao.TABLE))
        .hasToString(
            """
            seat: as declared
              note: "seat_place_idx_old" is not declared and rejects no row that "seat_place_idx" lets in.
              note: the conflicts of "seat_place_idx" are those of seat_place_idx_old too: a row that conflicts with any of these is updated.\
            """);
  }

  @Test
  void notDistinctWhereTheyAreDeclaredTo() {
    Server server = Server.with(SeatDao.TABLE);
    server.execute(
        """
        DROP INDEX seat_guest_idx;
        CREATE UNIQUE INDEX seat_guest_idx ON seat (hall, guest) NULLS NOT DISTINCT\
        """);
    DriftReport report = server.check(SeatDao.TABLE);
    assertThat(Server.differences(report)).containsExactly("INDEX_NULLS seat_guest_idx");

    server.apply(report.migration());
    assertThat(Server.differences(server.check(SeatDao.TABLE)))
        .containsExactly("INDEX_UNDECLARED seat_guest_idx_old");
    server.execute("DROP INDEX seat_guest_idx_old");
    server.check(SeatDao.TABLE).requireNone();
  }

  @Test
  void ofColumnsThatAreNotNullAreNoneOfEither() {
    TableDefinition table =
        TableDefinition.of("row_seat")
            .columns(
                ColumnDefinition.of("hall", "int").notNull(),
                ColumnDefinition.of("\"Row\"", "int").notNull())
            .indexes(IndexDefinition.uniqueIndex("row_seat_idx", "row_seat", "hall", "\"Row\""))
            .build();
    Server server = Server.with();
    server.execute(
        """
        CREATE TABLE row_seat (hall int NOT NULL, "Row" int NOT NULL);
        CREATE UNIQUE INDEX row_seat_idx ON row_seat ("Row", hall) NULLS NOT DISTINCT\
        """);

    server.check(table).requireNone();
  }
}
