package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the value, the call, the driver's mode and the session's time zone: what is stored is
 * what PostgreSQL makes of the value's text, or the value is refused as the text is. {@code
 * -Darbiter.test.values} says how many random ones of each kind every session is given.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryValueTest {

  private static final int VALUES = Integer.getInteger("arbiter.test.values", 2);
  private static final long SEED = 20261129;

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private int round;

  @BeforeAll
  void create() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(ComposedKinds.TYPES);
      statement.execute(LimitedKinds.TYPES);
    }
    Stream.concat(kinds(), LimitedKinds.all())
        .forEach(it -> Schema.create(Database.of(dataSource), it.table()));
  }

  private static Stream<Kind<?>> kinds() {
    return Stream.concat(Kinds.all(), ComposedKinds.all());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.arbiter.types.Session#some")
  void isStoredAsItsText(Session session) throws SQLException {
    check(session, kinds());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.arbiter.types.Session#all")
  @Tag("thorough")
  void isStoredAsItsTextInEverySession(Session session) throws SQLException {
    check(session, kinds());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.arbiter.types.Session#few")
  void isNeverCutToALength(Session session) throws SQLException {
    check(session, LimitedKinds.all());
  }

  private void check(Session session, Stream<Kind<?>> kinds) throws SQLException {
    try (Connection connection = session.connect(dataSource);
        Connection server = dataSource.getConnection()) {
      assertAll(kinds.map(it -> () -> check(it, connection, server)));
      round++;
    }
  }

  private <V> void check(Kind<V> kind, Connection connection, Connection server)
      throws SQLException {
    Map<String, V> storable = new LinkedHashMap<>();
    List<V> alike = new ArrayList<>();
    Map<V, String> refused = new LinkedHashMap<>();
    for (V value : values(kind)) {
      try {
        if (storable.putIfAbsent(stored(server, kind, value), value) != null) {
          alike.add(value);
        }
      } catch (SQLException failure) {
        refused.put(value, failure.getSQLState());
      }
    }
    Table<V> table = new Table<>(kind, server, kind.calls().apply(Session.on(connection)));
    table.clear();
    table.single(storable);
    table.many(storable, alike, List.copyOf(refused.keySet()));
    table.staged(storable, kind.calls().apply(Session.on(connection).withChunkSize(2)));
    for (Map.Entry<V, String> it : refused.entrySet()) {
      table.refused(it.getKey(), it.getValue());
    }
  }

  /** Random ones, and of the edges some, in turn. */
  private <V> List<V> values(Kind<V> kind) {
    Random random = new Random(SEED + round);
    List<V> values = new ArrayList<>();
    for (int i = 0; i < VALUES; i++) {
      values.add(kind.random().apply(random));
    }
    for (int i = 0; i < 3; i++) {
      values.add(kind.edges().get((3 * round + i) % kind.edges().size()));
    }
    return values;
  }

  /** As an assignment stores it. */
  private static <V> String stored(Connection server, Kind<V> kind, V value) throws SQLException {
    String insert = "INSERT INTO \"" + kind + "\" VALUES (" + kind.sql() + ") RETURNING v::text";
    server.setAutoCommit(false);
    try (PreparedStatement statement = server.prepareStatement(insert)) {
      statement.setString(1, kind.text().apply(value));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } finally {
      server.rollback();
      server.setAutoCommit(true);
    }
  }

  /** A table, what a DAO does to it, and what the server then says is in it. */
  private record Table<V>(Kind<V> kind, Connection server, Kind.Calls<V> calls) {

    void single(Map<String, V> storable) throws SQLException {
      for (V value : storable.values()) {
        V returned = calls.insert(value);
        assertThat(calls.find(value)).as("%s: %s", kind, value).isPresent();
        assertThat(calls.find(returned)).as("%s: %s", kind, returned).isPresent();
      }
      holds(storable);
      for (V value : storable.values()) {
        assertThat(calls.delete(value)).as("%s: %s", kind, value).isTrue();
      }
      holds(Map.of());
    }

    /** Keys that no row can have are sought among those of all rows, and hit none. */
    void many(Map<String, V> storable, List<V> alike, List<V> refused) throws SQLException {
      calls.upsertAll(List.copyOf(storable.values()));
      holds(storable);
      for (V value : alike) {
        assertThat(calls.find(value)).as("%s: %s", kind, value).isPresent();
      }
      for (V value : refused) {
        assertThat(calls.find(value)).as("%s: %s", kind, value).isEmpty();
        assertThat(calls.delete(value)).as("%s: %s", kind, value).isFalse();
      }
      assertThat(calls.deleteAll(refused)).as("%s: %s", kind, refused).isZero();
      holds(storable);

      List<V> keys = new ArrayList<>(refused);
      keys.addAll(keys.size() / 2, storable.values());
      keys.addAll(alike);
      assertThat(calls.findAll(keys).stream().map(Optional::isPresent))
          .as("%s: %s", kind, keys)
          .containsExactlyElementsOf(keys.stream().map(it -> !refused.contains(it)).toList());
      assertThat(calls.deleteAll(keys)).as("%s: %s", kind, keys).isEqualTo(storable.size());
      holds(Map.of());
    }

    void staged(Map<String, V> storable, Kind.Calls<V> inChunks) throws SQLException {
      List<V> returned = inChunks.upsertAllReturning(List.copyOf(storable.values()));
      holds(storable);
      for (V value : returned) {
        assertThat(calls.delete(value)).as("%s: %s", kind, value).isTrue();
      }
      holds(Map.of());
    }

    void refused(V value, String sqlState) throws SQLException {
      refused(sqlState, value, () -> calls.insert(value));
      refused(sqlState, value, () -> calls.upsertAll(List.of(value)));
      holds(Map.of());
    }

    private void refused(String sqlState, V value, ThrowingCallable call) {
      assertThatThrownBy(call, "%s: %s", kind, value)
          .isInstanceOfSatisfying(
              DatabaseException.class,
              failure -> assertThat(failure.sqlState()).isEqualTo(sqlState));
    }

    private void holds(Map<String, V> storable) throws SQLException {
      assertThat(Rows.of(server, "SELECT v::text FROM \"" + kind + "\""))
          .as(kind.toString())
          .containsExactlyInAnyOrderElementsOf(storable.keySet());
    }

    private void clear() throws SQLException {
      try (Statement statement = server.createStatement()) {
        statement.execute("DELETE FROM \"" + kind + "\"");
      }
    }
  }
}
