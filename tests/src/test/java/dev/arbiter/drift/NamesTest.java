package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that need quotes, and names that another name stands in front of. */
final class NamesTest {

  private static final String INDEX =
      "an_index_whose_name_is_exactly_as_long_as_postgresql_permits_63";

  private final Server server = Server.with(OddNamesDao.TABLE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP TABLE t | TABLE_MISSING Odd \"Table\"",
        "ALTER TABLE t DROP \"user\" | COLUMN_MISSING user, INDEX_MISSING " + INDEX,
        "ALTER TABLE t ALTER \"user\" TYPE varchar | COLUMN_TYPE user",
        "ALTER TABLE t ALTER \"user\" DROP DEFAULT | COLUMN_DEFAULT user",
        "ALTER TABLE t ALTER \"Sömé; Column\" DROP NOT NULL | COLUMN_NULLABILITY Sömé; Column",
        "ALTER TABLE t ALTER \"Order\" DROP IDENTITY | COLUMN_IDENTITY Order",
        "ALTER TABLE t DROP CONSTRAINT \"order\" CASCADE |"
            + " INDEX_MISSING order, FOREIGN_KEY check",
        "ALTER TABLE t RENAME CONSTRAINT \"order\" TO x | INDEX_RENAMED order",
        "ALTER INDEX \"Odd Schema\"." + INDEX + " RENAME TO x | INDEX_RENAMED " + INDEX,
        "DROP INDEX \"Odd Schema\"." + INDEX + " | INDEX_MISSING " + INDEX,
        "DROP INDEX \"Odd Schema\"."
            + INDEX
            + "; CREATE INDEX "
            + INDEX
            + " ON t (\"user\") | INDEX_NOT_UNIQUE "
            + INDEX,
        "ALTER TABLE t DROP CONSTRAINT \"Odd \"\"Table\"\"_check_fkey\" | FOREIGN_KEY check",
        "ALTER TABLE t DROP CONSTRAINT \"Odd \"\"Table\"\"_Sömé; Column_check\" |"
            + " CHECK Odd \"Table\"_Sömé; Column_check",
      })
  void isSeenAndMended(String sql, String expected) {
    server.execute(sql.replaceAll(" t\\b", " \"Odd Schema\".\"Odd \"\"Table\"\"\""));

    DriftReport report = server.check(OddNamesDao.TABLE);
    assertThat(String.join(", ", Server.differences(report))).isEqualTo(expected);
    server.apply(report.migration());
    assertThat(server.check(OddNamesDao.TABLE))
        .hasToString("\"Odd Schema\".\"Odd \"\"Table\"\"\": as declared");
  }
}
