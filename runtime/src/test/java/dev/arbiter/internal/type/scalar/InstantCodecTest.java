package dev.arbiter.internal.type.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantCodecTest {

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
          assertThat(Codecs.INSTANT.get(row, 1)).isEqualTo(Instant.MAX);
          assertThat(Codecs.INSTANT.get(row, 2)).isEqualTo(Instant.MIN);
        }
      }
    }
  }

  @Test
  void knowsWhatIsStored() throws SQLException {
    Instant halfAMicrosecond = Instant.parse("2024-02-29T12:34:56.789012500Z");

    for (Instant instant :
        List.of(halfAMicrosecond, halfAMicrosecond.minusNanos(1), Instant.MIN, Instant.MAX)) {
      assertThat(Codecs.INSTANT.stored(instant)).isEqualTo(thereAndBack(instant));
    }
  }

  private static @Nullable Instant thereAndBack(@Nullable Instant instant) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?::timestamptz")) {
      Codecs.INSTANT.set(statement, 1, instant);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Codecs.INSTANT.get(row, 1);
      }
    }
  }

  private static String stored(Instant instant) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?::timestamptz::text")) {
      Codecs.INSTANT.set(statement, 1, instant);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
