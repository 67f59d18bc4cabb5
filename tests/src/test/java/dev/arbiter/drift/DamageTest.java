package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every damage is seen for what it is, and mended by the DDL that the report gives. */
final class DamageTest {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static final Pattern DROP = Pattern.compile("\\bDROP\\b[\\w ]*");
  private static final Pattern OF_A_COLUMN =
      Pattern.compile("DROP (DEFAULT|NOT NULL|IDENTITY|EXPRESSION)");
  private static final String OBJECTS =
      """
      SELECT count(*) FROM pg_class WHERE relnamespace = current_schema::regnamespace
        AND relkind IN ('r', 'p', 'v')
      UNION ALL SELECT count(*) FROM pg_class
        WHERE relnamespace = current_schema::regnamespace AND relkind IN ('i', 'I')
      UNION ALL SELECT count(*) FROM pg_attribute
        WHERE attrelid = to_regclass('ticket') AND NOT attisdropped
      UNION ALL SELECT count(*) FROM pg_constraint
        WHERE connamespace = current_schema::regnamespace AND contype <> 'n'\
      """;

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

    List<String> before = schema.column(OBJECTS);
    schema.apply(report.migration());
    assertDropsNothing(report.migration(), before, schema.column(OBJECTS));
    DriftReport mended = schema.check(TeamDao.TABLE, TicketDao.TABLE);
    assertThat(Server.differences(mended)).as(report.migration()).isEqualTo(damage.left());
    assertThat(mended.unchecked()).isEmpty();

    mended.differences().forEach(it -> schema.removeUndeclared("ticket", it.subject()));
    schema.check(TeamDao.TABLE, TicketDao.TABLE).requireNone();
  }

  /** Of a column, what is not declared goes; no table, column, index or constraint does. */
  private static void assertDropsNothing(
      String migration, List<String> before, List<String> after) {
    migration
        .lines()
        .filter(it -> !it.startsWith("--"))
        .forEach(
            line ->
                assertThat(DROP.matcher(line).results().map(MatchResult::group))
                    .allMatch(OF_A_COLUMN.asMatchPredicate())
                    .allMatch(it -> line.contains(" ALTER COLUMN ")));
    for (int i = 0; i < before.size(); i++) {
      assertThat(Long.parseLong(after.get(i)))
          .as(migration)
          .isGreaterThanOrEqualTo(Long.parseLong(before.get(i)));
    }
  }
}
