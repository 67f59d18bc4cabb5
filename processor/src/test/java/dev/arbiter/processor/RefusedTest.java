package dev.arbiter.processor;

import dev.arbiter.processor.compile.Expectations;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.VerifyingDatabase;
import dev.arbiter.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL refuses is said where it is written, with its own caret. */
final class RefusedTest {

  private static VerifyingDatabase database;

  @TempDir Path directory;

  @BeforeAll
  static void create() throws SQLException {
    database = new VerifyingDatabase();
    database.execute(
        """
        CREATE SCHEMA house;
        CREATE DOMAIN house.feeling AS text;
        CREATE DOMAIN house.utc AS timestamp;
        CREATE DOMAIN house.late AS house.utc CHECK (VALUE > '2000-01-01');
        CREATE DOMAIN house.moment AS timestamptz;
        CREATE DOMAIN house.large AS bigint;
        CREATE DOMAIN house.port AS bigint CHECK (VALUE BETWEEN 0 AND 65535);
        CREATE TYPE house.weather AS ENUM ('RAIN');
        CREATE TYPE house.mood AS ENUM ('GOOD', 'BAD', 'WILD')\
        """);
  }

  static List<Path> sources() {
    return Fixtures.in("refused");
  }

  /** Javac indents all lines but the first. */
  @ParameterizedTest
  @MethodSource("sources")
  void javac(Path file) {
    expected(file)
        .withTexts(it -> it.replace("\n", "\n  "))
        .assertMetAtLines(TestCompiler.javac(database.option()).compile(Fixtures.sources(file)));
  }

  /** Without positions, the texts name everything. */
  @ParameterizedTest
  @MethodSource("sources")
  void ecj(Path file) {
    expected(file)
        .assertMet(
            TestCompiler.ECJ.onFiles(directory, database.option()).compile(Fixtures.sources(file)));
  }

  /** The sources speak of the newest version. */
  private static Expectations expected(Path file) {
    String server = "PostgreSQL " + TestPostgres.majorVersion();
    return Expectations.of(file).withTexts(it -> it.replace("PostgreSQL 18", server));
  }
}
