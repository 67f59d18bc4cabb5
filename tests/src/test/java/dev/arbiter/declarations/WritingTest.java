package dev.arbiter.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.StatementDefinition;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What DAOs do with the declarations that are not conflict targets. */
final class WritingTest {

  private final Facts server = new Facts();
  private final BookingDao bookings = new BookingDao(server.database);

  @BeforeEach
  void createTables() {
    Schema.create(server.database, BookingDao.TABLE, RoomDao.TABLE);
    new RoomDao(server.database)
        .insert(NewRoom.builder().buildingId(1).number(1).code("a").seats(9).build());
  }

  @Test
  void keysThatAreNoTargetsHaveNoMethods() {
    assertThat(BookingDao.TABLE.statements())
        .extracting(StatementDefinition::name)
        .contains("BookingDao.upsertById", "BookingDao.upsertByTicket", "BookingDao.book")
        .noneMatch(it -> it.matches(".*By(Code|Seat|Place)"));
  }

  /** PostgreSQL refuses each call, whether or not a row stands in the way. */
  @Test
  void deferrableConstraintsLeaveNoInsertWithoutTarget() {
    assertThat(BookingDao.TABLE.statements())
        .extracting(StatementDefinition::name)
        .contains("BookingDao.insertIfAbsentByTicket")
        .doesNotContain("BookingDao.insertIfAbsent", "BookingDao.insertAllIfAbsent");
    assertThat(RoomDao.TABLE.statements())
        .extracting(StatementDefinition::name)
        .contains("RoomDao.insertIfAbsent");
    assertThat(bookings.insertIfAbsentByTicket(booking(1, "a"))).isPresent();
    assertThat(bookings.insertIfAbsentByTicket(booking(1, "a"))).isEmpty();
    for (String constraint :
        List.of(
            "UNIQUE (a) DEFERRABLE",
            "UNIQUE (a) INITIALLY DEFERRED",
            "EXCLUDE USING btree (a WITH =) DEFERRABLE")) {
      server.execute("CREATE TABLE deferred (id int PRIMARY KEY, a int, " + constraint + ")");
      server.execute("INSERT INTO deferred VALUES (1, 1) ON CONFLICT (id) DO NOTHING");
      assertThatThrownBy(
              () -> server.execute("INSERT INTO deferred VALUES (2, 2) ON CONFLICT DO NOTHING"))
          .cause()
          .isInstanceOfSatisfying(
              SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo("55000"));
      server.execute("DROP TABLE deferred");
    }
  }

  @Test
  void serialNumbersMayBeGivenOrLeftOut() {
    Booking first = bookings.insert(booking(1, "a"));
    Booking given = bookings.insert(booking(2, "b").toBuilder().id(100).build());

    assertThat(first.id()).isEqualTo(1);
    assertThat(first.mood()).isEqualTo(Mood.SO_SO);
    assertThat(given.id()).isEqualTo(100);
    // A conflict uses up a number.
    assertThat(bookings.upsertAllReturningByTicket(List.of(booking(3, "a"), booking(4, "c"))))
        .extracting(Booking::id)
        .containsExactly(1L, 3L);
  }

  @Test
  void deferredConstraintsAreCheckedAtTheEnd() {
    bookings.insert(booking(1, "a"));
    bookings.insert(booking(2, "b"));

    server.database.transaction(
        tx -> {
          BookingDao inside = new BookingDao(tx);
          inside.upsertByTicket(booking(2, "a"));
          inside.upsertByTicket(booking(1, "b"));
        });

    assertThat(bookings.findByTicket("a")).map(Booking::place).contains(2);
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> bookings.insert(booking(1, "c")))
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.UNIQUE))
        .satisfies(it -> assertThat(it.constraint()).isEqualTo("bookings_place_key"));
  }

  @Test
  void exclusionConstraintsReject() {
    bookings.insert(booking(1, "a").toBuilder().during("[2030-01-01,2030-01-03)").build());

    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(
            () ->
                bookings.insert(
                    booking(2, "b").toBuilder().during("[2030-01-02,2030-01-04)").build()))
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.EXCLUSION));
  }

  /** Rows by two of them could otherwise take each other's values in another order. */
  @Test
  void batchesThatSetColumnsOfOtherKeysGoOneByOne() {
    bookings.upsertAllByTicket(List.of(booking(1, "a"), booking(2, "b")));

    assertThat(
            bookings.upsertAllByTicket(
                List.of(
                    booking(3, "a").toBuilder().during("empty").build(),
                    booking(1, "b").toBuilder().during("[2030-01-01,2030-01-02)").build())))
        .isEqualTo(2);
    assertThat(bookings.findByTicket("b")).map(Booking::place).contains(1);
  }

  private static NewBooking booking(int place, String ticket) {
    return NewBooking.builder()
        .buildingId(1)
        .number(1)
        .roomCode("a")
        .ticket(ticket)
        .during("empty")
        .place(place)
        .build();
  }
}
