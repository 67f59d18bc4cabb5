package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that a column cannot hold: an error where they are written, absent where they are sought.
 */
final class OutOfRangeTest {

  @Table("limits")
  @UniqueIndex(expr = "small + 1", as = "Next")
  record Limit(
      @Id int id,
      @Unique @Column(type = "smallint") long small,
      @Unique @Column(type = "smallint") int little,
      @Unique @Column(type = "integer") long medium,
      @Unique @Column(type = "numeric(4, 1)") BigDecimal price,
      @Unique @Column(type = "numeric(4)") long count,
      @Unique @Column(type = "oid") long object,
      @Unique Instant at,
      @Unique LocalDate day,
      @Unique @Column(type = "smallint[]") int[] many,
      @Unique BigDecimal any) {}

  @Table("stored")
  record Stored(@Id int id, @Nullable Integer number, @Unique short little, long large) {}

  @Table("sums")
  record Sum(@Id int id, @Column(type = "numeric(30,2)") BigDecimal amount) {

    interface Statements {

      @Update(by = "Id", set = "amount = :amount")
      boolean set(int id, long amount);
    }
  }

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);

  @Test
  void storedValuesThatTheJavaTypeCannotHoldAreNotAbsent() throws SQLException {
    run(
        "CREATE TABLE stored (id int8 PRIMARY KEY, number int8, little int8 UNIQUE, large numeric)",
        "INSERT INTO stored VALUES (1, 3000000000, 2, 3), (2, NULL, 70000, 3), (3, 1, 3, 1e30),"
            + " (4000000000, 4, 4, 4)");
    OutOfRangeTest_StoredDao stored = new OutOfRangeTest_StoredDao(database);

    refused("22003", () -> stored.findById(1));
    refused("22003", () -> stored.findById(2));
    refused("22003", () -> stored.findById(3));
    refused("22003", () -> stored.findByLittle((short) 4));
    refused(
        "22003", () -> database.inTransaction(tx -> new OutOfRangeTest_StoredDao(tx).findById(1)));
    assertThatThrownBy(() -> stored.findById(1))
        .hasMessageStartingWith(
            "OutOfRangeTest_StoredDao.findById on stored returned a value that the record's type"
                + " cannot hold");
    refused(
        "22003",
        () ->
            stored.upsertAllReturningById(
                List.of(
                    NewOutOfRangeTest_Stored.builder().id(3).little((short) 3).large(1).build(),
                    NewOutOfRangeTest_Stored.builder().id(1).little((short) 2).large(1).build())));
    assertThat(stored.deleteById(1)).isTrue();
    assertThat(stored.findById(5)).isEmpty();
  }

  private static List<Key> keys() {
    BigDecimal beyond = new BigDecimal("1E+131072");
    return List.of(
        key("small", dao -> dao.findBySmall(40_000).isPresent(), dao -> dao.deleteBySmall(-32_769)),
        key(
            "little",
            dao -> dao.findByLittle(40_000).isPresent(),
            dao -> dao.deleteByLittle(-32_769)),
        key(
            "medium",
            dao -> dao.findByMedium(1L << 31).isPresent(),
            dao -> dao.deleteByMedium(Long.MIN_VALUE)),
        key(
            "price",
            dao -> dao.findByPrice(new BigDecimal("999.95")).isPresent(),
            dao -> dao.deleteByPrice(beyond)),
        key("count", dao -> dao.findByCount(10_000).isPresent(), dao -> dao.deleteByCount(-10_000)),
        key("object", dao -> dao.findByObject(-1).isPresent(), dao -> dao.deleteByObject(1L << 32)),
        key(
            "at",
            dao -> dao.findByAt(Instant.MAX.minusNanos(1)).isPresent(),
            dao -> dao.deleteByAt(Instant.parse("-5000-01-01T00:00:00Z"))),
        key(
            "day",
            dao -> dao.findByDay(LocalDate.of(5_874_898, 1, 1)).isPresent(),
            dao -> dao.deleteByDay(LocalDate.MIN.plusDays(1))),
        key(
            "many",
            dao -> dao.findByMany(new int[] {0, 40_000}).isPresent(),
            dao -> dao.deleteAllByMany(List.of(new int[] {-32_769})) > 0),
        key(
            "any",
            dao -> dao.findByAny(beyond).isPresent(),
            dao -> dao.deleteByAny(new BigDecimal("1E-2000000000"))));
  }

  record Key(String name, Sought find, Sought delete) {

    interface Sought {
      boolean in(OutOfRangeTest_LimitDao dao);
    }
  }

  private static Key key(String name, Key.Sought find, Key.Sought delete) {
    return new Key(name, find, delete);
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void findsNothingByKeysThatNoRowCanHave(Session session) throws SQLException {
    Schema.create(database, OutOfRangeTest_LimitDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      Database on = Session.on(connection);
      new OutOfRangeTest_LimitDao(on).insert(zero().build());

      for (Key key : keys()) {
        OutOfRangeTest_LimitDao outside = new OutOfRangeTest_LimitDao(on);
        assertThat(key.find().in(outside)).as(key.name()).isFalse();
        assertThat(key.delete().in(outside)).as(key.name()).isFalse();
        on.transaction(
            tx -> {
              OutOfRangeTest_LimitDao inside = new OutOfRangeTest_LimitDao(tx);
              assertThat(key.find().in(inside)).as(key.name()).isFalse();
              assertThat(key.delete().in(inside)).as(key.name()).isFalse();
              inside.upsertById(one().build());
            });
      }
      assertThat(new OutOfRangeTest_LimitDao(on).findById(0)).isPresent();
      assertThat(new OutOfRangeTest_LimitDao(on).findById(1)).isPresent();
    }
  }

  @Test
  void findsRowsByKeysThatAreRoundedIntoTheRange() {
    Schema.create(database, OutOfRangeTest_LimitDao.TABLE);
    OutOfRangeTest_LimitDao limits = new OutOfRangeTest_LimitDao(database);
    limits.insert(
        zero().price(new BigDecimal("999.9")).small(32_767).object(4_294_967_295L).build());

    assertThat(limits.findByPrice(new BigDecimal("999.949999"))).isPresent();
    assertThat(limits.findByPrice(new BigDecimal("999.9E-16000"))).isEmpty();
    assertThat(limits.findBySmall(32_767)).isPresent();
    assertThat(limits.findByObject(4_294_967_295L).orElseThrow().object())
        .isEqualTo(4_294_967_295L);
  }

  @Test
  void takesParametersOfOtherTypesThanTheColumn() {
    Schema.create(database, OutOfRangeTest_SumDao.TABLE);
    OutOfRangeTest_SumDao sums = new OutOfRangeTest_SumDao(database);
    sums.insert(NewOutOfRangeTest_Sum.builder().id(1).amount(BigDecimal.ONE).build());

    assertThat(sums.set(1, Long.MAX_VALUE)).isTrue();
    assertThat(sums.findById(1).orElseThrow().amount()).isEqualByComparingTo("9223372036854775807");
  }

  @Test
  void asksTheServerWhereAnExpressionOfTheKeyFails() {
    Schema.create(database, OutOfRangeTest_LimitDao.TABLE);
    OutOfRangeTest_LimitDao limits = new OutOfRangeTest_LimitDao(database);
    limits.insert(zero().build());

    assertThat(limits.findByNext(0)).isPresent();
    assertThat(limits.findByNext(40_000)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void refusesToWriteThem(Session session) throws SQLException {
    Schema.create(database, OutOfRangeTest_LimitDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      OutOfRangeTest_LimitDao limits = new OutOfRangeTest_LimitDao(Session.on(connection));
      limits.insert(zero().build());
      for (String decimal :
          List.of(
              "1E+131072",
              "-1E+200000",
              "1E-16384",
              "1E+2000000000",
              "1E-2000000000",
              "0E-16384")) {
        refusedInEveryCall("22003", limits, zero().any(new BigDecimal(decimal)).build());
      }
      refusedInEveryCall("22003", limits, zero().price(new BigDecimal("999.95")).build());
      refusedInEveryCall("22003", limits, zero().price(new BigDecimal("-1E+6")).build());
      refusedInEveryCall("22003", limits, zero().small(32_768).build());
      refusedInEveryCall("22003", limits, zero().many(new int[] {32_768}).build());
      refusedInEveryCall("22003", limits, zero().count(10_000).build());
      refusedInEveryCall("22008", limits, zero().at(Instant.MIN.plusNanos(1)).build());
      refusedInEveryCall(
          "22008", limits, zero().at(Instant.parse("+294277-01-01T00:00:00Z")).build());
      refusedInEveryCall("22008", limits, zero().day(LocalDate.of(-4713, 11, 23)).build());

      assertThat(limits.upsertById(zero().any(new BigDecimal("1E+131071")).build()).any())
          .isEqualByComparingTo("1E+131071");
      assertThat(limits.upsertById(zero().any(new BigDecimal("0E+200000")).build()).any()).isZero();
      assertThat(limits.upsertById(zero().any(new BigDecimal("1E-16383")).build()).any())
          .isEqualTo("1E-16383");
    }
  }

  private void refusedInEveryCall(
      String sqlState, OutOfRangeTest_LimitDao limits, NewOutOfRangeTest_Limit row)
      throws SQLException {
    List<String> before = Rows.of(dataSource, "SELECT * FROM limits");
    refused(sqlState, () -> limits.insert(row));
    refused(sqlState, () -> limits.upsertById(row));
    refused(sqlState, () -> limits.upsertAllById(List.of(row)));
    refused(
        sqlState, () -> limits.upsertAllReturningById(List.of(row.toBuilder().id(2).build(), row)));
    assertThat(Rows.of(dataSource, "SELECT * FROM limits")).isEqualTo(before);
  }

  private static void refused(String sqlState, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DatabaseException.class, failure -> assertThat(failure.sqlState()).isEqualTo(sqlState));
  }

  private static NewOutOfRangeTest_Limit.Builder zero() {
    return row(0);
  }

  private static NewOutOfRangeTest_Limit.Builder one() {
    return row(1);
  }

  private static NewOutOfRangeTest_Limit.Builder row(int n) {
    return NewOutOfRangeTest_Limit.builder()
        .id(n)
        .small(n)
        .little(n)
        .medium(n)
        .price(BigDecimal.valueOf(n))
        .count(n)
        .object(n)
        .at(Instant.ofEpochSecond(n))
        .day(LocalDate.ofEpochDay(n))
        .many(new int[] {n})
        .any(BigDecimal.valueOf(n));
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
