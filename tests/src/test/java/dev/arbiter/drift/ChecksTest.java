package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A CHECK constraint passes on NULL: what counts is which rows a table lets in. */
final class ChecksTest {

  private static Server server;

  @BeforeAll
  static void createDatabase() {
    server = Server.with();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given IS NOT NULL AND needed < given | needed < given
          given IS NOT NULL                    | given > 0
          flag IS NOT NULL                     | flag
          flag IS TRUE                         | flag
          flag IS NOT FALSE AND given > 0      | given > 0
          COALESCE(given, 0) > 0               | given > 0
          NOT (given IS NULL)                  | given = given
          (given > 0) IS TRUE                  | given > 0
          word IS NOT NULL AND word <> ''      | word <> ''
          word IN ('a', 'b')                   | word IN ('a', 'b', NULL)
          given > 0 OR flag                    | given > 0 OR flag OR other > 0
          (given, other) IS NOT NULL           | given + other > 0

          sure IS TRUE                         | sure
          flag                                 | flag IS NOT FALSE
          given > 0 AND other > 0              | other + 1 > 1 AND given > 0
          CASE WHEN flag THEN given > 0 END    | CASE WHEN flag THEN 0 < given END
          """)
  void thatLetsMoreInOrCannotBeShownNotToIsADifference(String declared, String found) {
    CheckedTable table = CheckedTable.with(server, found);
    DriftReport report = table.check(declared);
    assertThat(report.differences())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.found()).startsWith("CHECK (");
              assertThat(it.ddl())
                  .startsWith("-- It cannot be shown that each row which passes what is there");
            });

    server.apply(report.migration());
    assertThat(table.check(declared).differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given IS NOT NULL AND needed < given  | needed < given AND given IS NOT NULL
          given IS NOT NULL AND needed < given  | NOT (given IS NULL) AND given > needed
          needed IS NOT NULL AND needed > 0     | needed > 0
          sure IS NOT NULL AND given > 0        | given > 0
          NOT (flag AND given > 0)              | NOT flag OR given <= 0
          given > 0 OR given IS NULL            | given > 0
          word IN ('a', 'b')                    | word = 'b' OR word = 'a'
          word IN ('a', 'b')                    | word = ANY ('{b,a,b}')
          given BETWEEN 1 AND 5                 | NOT (given < 1 OR 5 < given)
          length(word) > given AND other > 0    | other > 0 AND given < length(word)
          """)
  void thatIsWrittenOtherwiseIsNone(String declared, String found) {
    assertSame(CheckedTable.with(server, found), declared);
    assertSame(CheckedTable.with(server, declared), found);
  }

  private static void assertSame(CheckedTable table, String... declared) {
    assertThat(table.check(declared)).hasToString(table.name() + ": as declared");
  }

  @Test
  void splitIntoSeveral() {
    assertSame(
        CheckedTable.with(server, "needed < given", "given IS NOT NULL"),
        "given IS NOT NULL AND needed < given");
    assertSame(
        CheckedTable.with(server, "given IS NOT NULL AND needed < given"),
        "given IS NOT NULL",
        "needed < given");
    assertSame(
        CheckedTable.with(server, "other > 0", "given > 0", "flag"), "given > 0 AND 0 < other");
    assertSame(
        CheckedTable.with(server, "given > 0 AND other > 0", "flag"),
        "other > 0 AND flag",
        "given > 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          needed < given     | given IS NOT NULL AND needed < given
          flag               | flag IS NOT NULL AND flag
          given > 0          | given > 5
          word IN ('a', 'b') | word = 'a'
          """)
  void thatLetsLessInIsANote(String declared, String found) {
    CheckedTable table = CheckedTable.with(server, "sure", found);
    DriftReport report = table.check(declared);
    assertThat(report.differences()).isEmpty();
    assertThat(report.notes())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text())
                    .contains("lets in no row that the declared CHECK (", "may reject more"));
  }

  @Test
  void anUndeclaredColumnCanBePartOfTheAnswer() {
    CheckedTable table = CheckedTable.with(server);
    server.execute(
        "ALTER TABLE " + table.name() + " ADD extra int, ADD CHECK (given > 5 AND extra > 0)");
    DriftReport report = table.check("given > 0");
    assertThat(report.differences()).isEmpty();
    assertThat(report.notes()).hasSize(1);
  }

  @Test
  void notNullThatIsNotThereIsItsOwnDifference() {
    CheckedTable table = CheckedTable.with(server, "needed < given");
    server.execute("ALTER TABLE " + table.name() + " ALTER needed DROP NOT NULL");
    assertThat(Server.differences(table.check("needed IS NOT NULL AND needed < given")))
        .containsExactly("COLUMN_NULLABILITY needed");
  }

  @Test
  void notEnforcedAndNotValidatedOnesDoNotCount() {
    CheckedTable table = CheckedTable.with(server);
    server.execute(
        "ALTER TABLE " + table.name() + " ADD CONSTRAINT lax CHECK (0 < given) NOT VALID");
    DriftReport report = table.check("given > 0");
    assertThat(Server.differences(report)).containsExactly("CHECK lax");
    server.apply(report.migration());
    assertSame(table, "given > 0");
  }
}
