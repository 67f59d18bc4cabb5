package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pairs of CHECK constraints, drawn at random: the server enumerates rows and so knows what the one
 * found lets in that the declared one does not, and the drift check must never call that as
 * declared.
 */
@Tag("thorough")
final class RandomChecksTest {

  private static final int PAIRS = 400;
  private static final List<String> ATOMS =
      List.of(
          "given > 0",
          "given >= 1",
          "given < 2",
          "given = 1",
          "given <> 1",
          "0 < given",
          "given IN (0, 2)",
          "given = 0 OR given = 2",
          "given IS NULL",
          "given IS NOT NULL",
          "needed > 0",
          "needed IS NULL",
          "needed IS NOT NULL",
          "needed <= given",
          "given < needed",
          "flag",
          "NOT flag",
          "flag IS NULL",
          "flag IS TRUE",
          "flag IS NOT FALSE",
          "sure",
          "sure IS NULL",
          "flag = sure",
          "COALESCE(flag, sure)",
          "given BETWEEN 0 AND 1",
          "CASE WHEN flag THEN given > 0 ELSE sure END",
          "NULL::boolean");
  private static final String ROWS =
      """
      SELECT count(*) FILTER (WHERE (%1$s) IS FALSE AND (%2$s) IS NOT FALSE) || ' '
        || count(*) FILTER (WHERE (%2$s) IS FALSE AND (%1$s) IS NOT FALSE) || ' '
        || count(*) FILTER (WHERE (%1$s) IS FALSE)
      FROM (SELECT generate_series(-1, 3) UNION ALL SELECT NULL) a (given)
        CROSS JOIN generate_series(-1, 3) b (needed)
        CROSS JOIN (VALUES (true), (false), (NULL)) c (flag)
        CROSS JOIN (VALUES (true), (false)) d (sure)\
      """;

  private final Random random = new Random(11);
  private final Server server = Server.with();

  private int same;
  private int sameReported;
  private int stricter;
  private int stricterReported;
  private int lax;

  @Test
  void noneThatLetsMoreInIsAsDeclared() {
    for (int i = 0; i < PAIRS; i++) {
      String declared = condition(2);
      compare(declared, random.nextInt(3) == 0 ? condition(2) : variant(declared));
    }
    System.out.printf(
        "%d pairs let in rows that are not declared to be; of %d that let in the same rows %d were"
            + " reported, of %d that let in less %d%n",
        lax, same, sameReported, stricter, stricterReported);
    assertThat(lax).isGreaterThan(PAIRS / 5);
    assertThat(same - sameReported).isGreaterThan(PAIRS / 10);
    assertThat(stricter - stricterReported).isGreaterThan(PAIRS / 20);
  }

  private void compare(String declared, String found) {
    String[] rows = server.column(ROWS.formatted(declared, found)).get(0).split(" ");
    CheckedTable table = CheckedTable.with(server, found);
    DriftReport report = table.check(declared);
    server.execute("DROP TABLE " + table.name());
    String pair = "declared " + declared + ", found " + found;
    if (!rows[0].equals("0")) {
      lax++;
      assertThat(report.isEmpty()).as(pair).isFalse();
    } else if (rows[1].equals("0")) {
      same++;
      sameReported += report.isEmpty() ? 0 : 1;
    } else {
      stricter++;
      stricterReported += report.isEmpty() ? 0 : 1;
      boolean silent = report.isEmpty() && report.notes().isEmpty();
      assertThat(silent && !rows[2].equals("0")).as(pair).isFalse();
    }
  }

  private String condition(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return ATOMS.get(random.nextInt(ATOMS.size()));
    }
    return switch (random.nextInt(5)) {
      case 0 -> "NOT (" + condition(depth - 1) + ")";
      case 1, 2 -> "(" + condition(depth - 1) + ") OR (" + condition(depth - 1) + ")";
      default -> "(" + condition(depth - 1) + ") AND (" + condition(depth - 1) + ")";
    };
  }

  /** Often the same, or nearly so: that is where a wrong answer would be. */
  private String variant(String condition) {
    return switch (random.nextInt(8)) {
      case 0 -> "NOT (NOT (" + condition + "))";
      case 1 -> "(" + condition + ") AND " + ATOMS.get(random.nextInt(ATOMS.size()));
      case 2 -> "(" + condition + ") OR " + ATOMS.get(random.nextInt(ATOMS.size()));
      case 3 -> "(" + condition + ") IS NOT FALSE";
      case 4 -> "(" + condition + ") IS TRUE";
      case 5 -> condition.replaceFirst("given IS NOT NULL|flag IS NOT FALSE", "true");
      case 6 -> condition.replaceFirst("given >= 1|given > 0", "given <> 1");
      default -> "true AND (" + condition + " OR " + condition + ")";
    };
  }
}
