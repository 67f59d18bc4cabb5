package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.ConstraintDefinition;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints in PostgreSQL's own words, and names of CHECKs. */
final class ConstraintsTest {

  private static final TableDefinition BOOKING =
      TableDefinition.of("booking")
          .columns(
              ColumnDefinition.of("id", "integer").notNull(),
              ColumnDefinition.of("during", "int4range").notNull(),
              ColumnDefinition.of("hits", "integer").notNull().check("hits_positive", "hits >= 0"),
              ColumnDefinition.of("misses", "integer").notNull().check("misses >= 0"))
          .constraints(
              ConstraintDefinition.of(
                  "booking_excl", "EXCLUDE USING gist (during WITH &&) WHERE (hits > 0)"))
          .check("booking_total", "hits + misses < 100")
          .build();

  private final Damaged booking = Damaged.of(BOOKING);

  @Test
  void isMissing() {
    booking
        .by("ALTER TABLE booking DROP CONSTRAINT booking_excl")
        .isFixed("CONSTRAINT booking_excl")
        .isNone();
  }

  @Test
  void hasAnotherName() {
    booking.by("ALTER TABLE booking RENAME CONSTRAINT booking_excl TO other");
    assertThat(booking.differs("CONSTRAINT booking_excl").differences())
        .extracting(Difference::ddl)
        .containsExactly("ALTER TABLE booking RENAME CONSTRAINT \"other\" TO booking_excl;");
    assertThat(booking.server().check(BOOKING).except("other").isEmpty()).isTrue();
    booking.isFixed("CONSTRAINT booking_excl").isNone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXCLUDE USING gist (during WITH =) WHERE (hits > 0)",
        "EXCLUDE USING gist (during WITH &&) WHERE (hits > 1)",
        "EXCLUDE USING gist (during WITH &&)",
        "EXCLUDE USING gist (during WITH &&) WHERE (hits > 0) DEFERRABLE",
      })
  void isAnotherOne(String other) {
    booking
        .by(
            "ALTER TABLE booking DROP CONSTRAINT booking_excl, ADD CONSTRAINT booking_excl "
                + other)
        .isFixed("CONSTRAINT booking_excl")
        .then("INDEX_UNDECLARED booking_excl_old");
  }

  @Test
  void isWrittenOtherwise() {
    booking
        .by(
            "ALTER TABLE booking DROP CONSTRAINT booking_excl, ADD CONSTRAINT booking_excl EXCLUDE"
                + " USING gist (during range_ops WITH OPERATOR(pg_catalog.&&)) WHERE (0 < hits)")
        .isNone();
  }

  @Test
  void isThereOnAReadOnlyServer() {
    Server readOnly = booking.server().settings("SET default_transaction_read_only = on");
    assertThat(readOnly.check(BOOKING).differences()).isEmpty();
    booking.by("ALTER TABLE booking DROP CONSTRAINT booking_excl");
    assertThat(Server.differences(readOnly.check(BOOKING)))
        .containsExactly("CONSTRAINT booking_excl");
  }

  @Test
  void aCheckHasAnotherName() {
    booking.by(
        """
        ALTER TABLE booking RENAME CONSTRAINT booking_total TO total;
        ALTER TABLE booking RENAME CONSTRAINT hits_positive TO positive;
        ALTER TABLE booking RENAME CONSTRAINT booking_misses_check TO is_free\
        """);
    assertThat(booking.differs("CHECK hits_positive", "CHECK booking_total").differences())
        .extracting(Difference::ddl)
        .containsExactly(
            "ALTER TABLE booking RENAME CONSTRAINT \"positive\" TO hits_positive;",
            "ALTER TABLE booking RENAME CONSTRAINT \"total\" TO booking_total;");
    booking.isFixed("CHECK hits_positive", "CHECK booking_total").isNone();
  }

  @Test
  void aCheckIsPartOfAnother() {
    booking
        .by(
            """
            ALTER TABLE booking DROP CONSTRAINT booking_total, DROP CONSTRAINT hits_positive,
              ADD CONSTRAINT everything CHECK (hits + misses < 100 AND hits >= 0)\
            """)
        .isFixed("CHECK hits_positive", "CHECK booking_total")
        .isNone();
  }

  @Test
  void aCheckOfTheNameIsAnotherOne() {
    booking
        .by(
            """
            ALTER TABLE booking DROP CONSTRAINT booking_total,
              ADD CONSTRAINT booking_total CHECK (hits < 200)\
            """)
        .isFixed("CHECK booking_total")
        .isNone();
    assertThat(
            booking.server().column("SELECT conname FROM pg_constraint WHERE conname LIKE '%_old'"))
        .containsExactly("booking_total_old");
  }
}
