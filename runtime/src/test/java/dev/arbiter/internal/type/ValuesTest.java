package dev.arbiter.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.testing.TestPostgres;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = TestPostgres.freshDatabase().getConnection();
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00Z",
        "2024-02-29T12:34:56.789012Z",
        "0001-01-01T00:00:00Z",
        "-4712-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z"
      })
  void bringsInstantsThere(String text) throws SQLException {
    Instant instant = Instant.parse(text);

    assertThat(thereAndBack(instant)).isEqualTo(instant);
  }

  @Test
  void bringsInfinityThere() throws SQLException {
    assertThat(stored(Instant.MAX)).isEqualTo("infinity");
    assertThat(stored(Instant.MIN)).isEqualTo("-infinity");
    assertThat(thereAndBack(Instant.MAX)).isEqualTo(Instant.MAX);
    assertThat(thereAndBack(Instant.MIN)).isEqualTo(Instant.MIN);
    assertThat(thereAndBack(null)).isNull();
  }

  @Test
  void bringsInfinityBackInBinaryTransfer() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT timestamptz 'infinity', timestamptz '-infinity'")) {
      for (int execution = 0; execution < 12; execution++) {
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          assertThat(Values.instant(row, 1)).isEqualTo(Instant.MAX);
          assertThat(Values.instant(row, 2)).isEqualTo(Instant.MIN);
        }
      }
    }
  }

  @Test
  void readsNullAndZeroApart() throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT 0::int2, 0, 0::int8, 0::float4, 0::float8, false, NULL::int2, NULL::int4,"
                    + " NULL::int8, NULL::float4, NULL::float8, NULL::bool");
        ResultSet row = statement.executeQuery()) {
      row.next();
      assertThat(Values.nullableShort(row, 1)).isEqualTo((short) 0);
      assertThat(Values.nullableInt(row, 2)).isZero();
      assertThat(Values.nullableLong(row, 3)).isZero();
      assertThat(Values.nullableFloat(row, 4)).isZero();
      assertThat(Values.nullableDouble(row, 5)).isZero();
      assertThat(Values.nullableBoolean(row, 6)).isFalse();
      assertThat(Values.nullableShort(row, 7)).isNull();
      assertThat(Values.nullableInt(row, 8)).isNull();
      assertThat(Values.nullableLong(row, 9)).isNull();
      assertThat(Values.nullableFloat(row, 10)).isNull();
      assertThat(Values.nullableDouble(row, 11)).isNull();
      assertThat(Values.nullableBoolean(row, 12)).isNull();
    }
  }

  @Test
  void namesTheColumnOfAnUnknownLabel() {
    assertThat(Values.unknownLabel("jobs", "mode", RoundingMode.class))
        .hasMessage(
            "The column \"mode\" of jobs holds a text that no constant of java.math.RoundingMode is"
                + " stored as. Add the constant, or a @Label to the one that is meant.");
  }

  private static @Nullable Instant thereAndBack(@Nullable Instant instant) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?::timestamptz")) {
      Values.setInstant(statement, 1, instant);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Values.instant(row, 1);
      }
    }
  }

  private static String stored(Instant instant) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?::timestamptz::text")) {
      Values.setInstant(statement, 1, instant);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
