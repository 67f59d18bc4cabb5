package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every damage is seen for what it is, and mended by the DDL that the report gives. */
final class DamageTest {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static Server server;

  @BeforeAll
  static void createDatabase() {
    server = Server.with();
  }

  static List<Damage> damages() {
    return Damages.ALL;
  }

  @ParameterizedTest
  @MethodSource("damages")
  void isSeenAndMended(Damage damage) {
    Server schema =
        server.schema("damage" + SCHEMAS.incrementAndGet(), TeamDao.TABLE, TicketDao.TABLE);
    schema.execute("INSERT INTO team VALUES (1, 'a')");
    schema.execute(
        "INSERT INTO ticket (team_id, reference, title, slot) VALUES (1, 'r1', 't1', 1)");
    schema.execute(damage.sql());

    DriftReport report = schema.check(TeamDao.TABLE, TicketDao.TABLE);
    assertThat(Server.differences(report)).isEqualTo(damage.expected());
    assertThat(report.unchecked()).isEmpty();

    schema.apply(report.migration());
    DriftReport mended = schema.check(TeamDao.TABLE, TicketDao.TABLE);
    assertThat(Server.differences(mended)).as(report.migration()).isEqualTo(damage.left());
    assertThat(mended.unchecked()).isEmpty();

    mended.differences().forEach(it -> schema.removeUndeclared("ticket", it.subject()));
    schema.check(TeamDao.TABLE, TicketDao.TABLE).requireNone();
  }
}
