package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys over periods, which PostgreSQL has since version 18. */
final class WithoutOverlapsTest {

  @BeforeAll
  static void since18() {
    assumeTrue(TestPostgres.majorVersion() >= 18, "WITHOUT OVERLAPS needs PostgreSQL 18");
  }

  private static NewStay stay(int room, int guest, String during) {
    return NewStay.builder()
        .room("[%1$d,%1$d]".formatted(room))
        .guest("[%1$d,%1$d]".formatted(guest))
        .during(during)
        .build();
  }

  @Test
  void isCreatedAndHolds() {
    DataSource dataSource = TestPostgres.freshDatabase();
    Database database = Database.of(dataSource);
    Schema.create(database, StayDao.TABLE);
    StayDao stays = new StayDao(database);

    stays.insert(stay(1, 1, "[1,5)"));
    assertThat(stays.insertAllIfAbsent(List.of(stay(1, 2, "[4,6)"), stay(1, 2, "[5,6)"))))
        .extracting(Stay::during)
        .containsExactly("[5,6)");
    assertThat(stays.insertIfAbsent(stay(3, 1, "[2,3)"))).isEmpty();
    assertThatThrownBy(() -> stays.insert(stay(1, 3, "[1,2)")))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            it -> {
              assertThat(it.constraint()).isEqualTo("stay_pkey");
              assertThat(it.kind()).isEqualTo(Kind.EXCLUSION);
            });
    Drift.check(database, StayDao.TABLE).requireNone();
  }

  @Test
  void isMissing() {
    Damaged stay = Damaged.of(StayDao.TABLE);
    stay.by("ALTER TABLE stay DROP CONSTRAINT stay_guest_key")
        .isFixed("CONSTRAINT stay_guest_key")
        .isNone();
    stay.by("ALTER TABLE stay DROP CONSTRAINT stay_pkey").isFixed("CONSTRAINT stay_pkey").isNone();
  }

  @Test
  void isAnotherOne() {
    Damaged stay = Damaged.of(StayDao.TABLE);
    stay.by(
        """
        ALTER TABLE stay DROP CONSTRAINT stay_guest_key,
          ADD CONSTRAINT stay_guest_key UNIQUE (room, guest, during WITHOUT OVERLAPS)\
        """);
    assertThat(stay.server().check(StayDao.TABLE).except("stay_guest_key").isEmpty()).isTrue();
    stay.isFixed("CONSTRAINT stay_guest_key").then("INDEX_UNDECLARED stay_guest_key_old");
  }

  /** A key that compares periods by equality lets overlapping ones in. */
  @Test
  void isAPlainKey() {
    Damaged stay = Damaged.of(StayDao.TABLE);
    stay.by(
        """
        ALTER TABLE stay DROP CONSTRAINT stay_guest_key, DROP CONSTRAINT stay_pkey,
          ADD CONSTRAINT stay_guest_key UNIQUE (guest, during),
          ADD CONSTRAINT stay_pkey PRIMARY KEY (room, during)\
        """);
    stay.differs("CONSTRAINT stay_pkey", "CONSTRAINT stay_guest_key");
  }
}
