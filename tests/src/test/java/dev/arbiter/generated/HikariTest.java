package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Outcome;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Upserted;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that a pool wraps and hands out again, with autocommit on or off. */
@ParameterizedClass
@ValueSource(booleans = {true, false})
final class HikariTest {

  @Table("visit")
  record Visit(@Id @Identity long id, @Unique String page, int hits) {}

  /** Two connections: one that is not given back is missed soon. */
  private static final int CONNECTIONS = 2;

  private final DataSource server = TestPostgres.freshDatabase();
  private final HikariDataSource pool = new HikariDataSource();
  private final Database database = Database.of(pool);
  private final HikariTest_VisitDao visits = new HikariTest_VisitDao(database);

  /** On connections of its own: sees what is committed. */
  private final HikariTest_VisitDao committed = new HikariTest_VisitDao(Database.of(server));

  HikariTest(boolean autoCommit) {
    pool.setDataSource(server);
    pool.setAutoCommit(autoCommit);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(5_000);
    Schema.create(database, HikariTest_VisitDao.TABLE);
  }

  @AfterEach
  void everyConnectionIsBack() {
    try (pool) {
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  private static NewHikariTest_Visit visit(String page, int hits) {
    return NewHikariTest_Visit.builder().page(page).hits(hits).build();
  }

  @Test
  void eachCallIsCommitted() {
    Visit home = visits.upsertByPage(visit("home", 1));
    assertThat(committed.findByPage("home")).contains(home);

    assertThat(visits.upsertAllByPage(List.of(visit("home", 2), visit("help", 1)))).isEqualTo(2);
    assertThat(committed.findById(home.id())).map(Visit::hits).contains(2);

    assertThat(visits.deleteByPage("home")).isTrue();
    assertThat(committed.findByPage("home")).isEmpty();
  }

  @Test
  void outcomes() {
    Upserted<Visit> first = visits.upsertWithOutcomeByPage(visit("home", 1));
    Upserted<Visit> second = visits.upsertWithOutcomeByPage(visit("home", 2));

    assertThat(first.outcome()).isEqualTo(Outcome.INSERTED);
    assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(committed.findByPage("home")).contains(second.row());
    assertThat(visits.insertIfAbsentByPage(visit("home", 3))).isEmpty();
  }

  @Test
  void manyWritersGetOneRow() {
    List<Visit> rows =
        IntStream.range(0, 50)
            .parallel()
            .mapToObj(i -> visits.getOrInsertByPage(visit("home", i)))
            .toList();

    assertThat(rows).hasSize(50).containsOnly(committed.findByPage("home").orElseThrow());
  }

  @Test
  void aTransactionIsCommitted() {
    database.transaction(
        tx -> {
          HikariTest_VisitDao inTransaction = new HikariTest_VisitDao(tx);
          inTransaction.upsertByPage(visit("home", 1));
          assertThat(inTransaction.findByPage("home")).isPresent();
          assertThat(committed.findByPage("home")).isEmpty();
        });

    assertThat(committed.findByPage("home")).isPresent();
  }

  @Test
  void aTransactionIsRolledBack() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      new HikariTest_VisitDao(tx).upsertByPage(visit("home", 1));
                      throw new IllegalStateException("not today");
                    }))
        .withMessage("not today");

    assertThat(committed.findByPage("home")).isEmpty();
  }

  @Test
  void aFailedCallLeavesItsConnectionUsable() {
    visits.insert(visit("home", 1));

    for (int i = 0; i <= CONNECTIONS; i++) {
      assertThatExceptionOfType(ConstraintViolationException.class)
          .isThrownBy(() -> visits.insert(visit("home", 2)));
    }
    assertThat(visits.upsertByPage(visit("home", 3)).hits()).isEqualTo(3);
  }
}
