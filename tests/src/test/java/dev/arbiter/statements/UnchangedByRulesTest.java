package dev.arbiter.statements;

import static dev.arbiter.Outcome.INSERTED;
import static dev.arbiter.Outcome.UNCHANGED;
import static dev.arbiter.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whether a row changes where columns have rules of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UnchangedByRulesTest {

  private final Server server = new Server();
  private final Database database = server.database();
  private final VisitDao visits = new VisitDao(database);
  private final ScoreDao scores = new ScoreDao(database);
  private final BeaconDao beacons = new BeaconDao(database);

  @BeforeAll
  void createTables() {
    server.create(VisitDao.TABLE, ScoreDao.TABLE, BeaconDao.TABLE);
  }

  @BeforeEach
  void empty() {
    server.run("TRUNCATE visits, scores, beacons");
  }

  @Test
  void aCounterCounts() {
    NewVisit visit = NewVisit.builder().page("/").build();
    assertThat(visits.upsertWithOutcomeById(visit).outcome()).isEqualTo(INSERTED);

    assertThat(visits.upsertWithOutcomeById(visit))
        .isEqualTo(new Upserted<>(new Visit("/", 2, 2), UPDATED));
    assertThat(visits.upsertAllById(List.of(visit, visit))).isEqualTo(2);
    assertThat(visits.upsertAllReturningById(List.of(visit))).containsExactly(new Visit("/", 5, 8));
  }

  @Test
  void theHigherValueIsAChangeAndTheLowerIsNone() {
    scores.upsertById(score(5));

    assertThat(outcome(7)).isEqualTo(UPDATED);
    assertThat(outcome(7)).isEqualTo(UNCHANGED);
    assertThat(outcome(6)).isEqualTo(UNCHANGED);
    assertThat(scores.findById(1)).map(Score::best).contains(7);

    assertThat(scores.upsertAllById(List.of(score(6), score(7)))).isZero();
    assertThat(scores.upsertAllById(List.of(score(8), score(3), score(9)))).isEqualTo(2);
    assertThat(scores.report(List.of(score(9), score(10), score(10))))
        .extracting(Upserted::outcome)
        .containsExactly(UNCHANGED, UPDATED, UNCHANGED);
    assertThat(scores.findById(1)).map(Score::best).contains(10);
  }

  @Test
  void aConstantIsCompared() {
    scores.upsertById(score(5));
    scores.show(1, 5);

    assertThat(outcome(5)).isEqualTo(UPDATED);
    assertThat(scores.findById(1)).map(Score::status).contains("pending");
    assertThat(outcome(5)).isEqualTo(UNCHANGED);
  }

  @Test
  void aValueThatIsTooLongIsRefused() {
    scores.upsertById(score(5));

    assertThat(scores.lengthen(1, 5, "abc").outcome()).isEqualTo(UPDATED);
    assertThat(scores.lengthen(1, 5, "").outcome()).isEqualTo(UNCHANGED);
    assertThatThrownBy(() -> scores.lengthen(1, 5, "d"))
        .isInstanceOfSatisfying(
            DatabaseException.class, it -> assertThat(it.sqlState()).isEqualTo("22001"));
  }

  @Test
  void aRowIsFoundByTheDefaultOfItsKey() {
    assertThat(beacons.light(1)).isEqualTo(new Upserted<>(new Beacon("main", 1), INSERTED));
    assertThat(beacons.light(1)).isEqualTo(new Upserted<>(new Beacon("main", 1), UNCHANGED));
    assertThat(beacons.light(2)).isEqualTo(new Upserted<>(new Beacon("main", 2), UPDATED));
  }

  @Test
  void aTimeAloneIsNoChange() {
    Instant before = scores.upsertById(score(5)).updatedAt();

    assertThat(outcome(5)).isEqualTo(UNCHANGED);
    assertThat(scores.touch(1, 5).outcome()).isEqualTo(UNCHANGED);
    assertThat(scores.findById(1)).map(Score::updatedAt).contains(before);

    assertThat(outcome(6)).isEqualTo(UPDATED);
    assertThat(scores.findById(1)).map(Score::updatedAt).isNotEqualTo(Optional.of(before));
  }

  @Test
  void aTimeThatIsGivenIsCompared() {
    Instant when = Instant.parse("2026-01-01T00:00:00Z");
    scores.upsertById(score(5));

    assertThat(scores.touch(1, 5, when).outcome()).isEqualTo(UPDATED);
    assertThat(scores.findById(1)).map(Score::updatedAt).contains(when);
    assertThat(scores.touch(1, 5, when).outcome()).isEqualTo(UNCHANGED);
  }

  @Test
  void aDefaultIsComparedAsWhatItIs() {
    scores.upsertById(score(5));
    scores.show(1, 5);

    assertThat(scores.reset(1, 5).outcome()).isEqualTo(UPDATED);
    assertThat(scores.findById(1)).map(Score::status).contains("pending");
    assertThat(scores.reset(1, 5).outcome()).isEqualTo(UNCHANGED);
  }

  private Outcome outcome(int best) {
    return scores.upsertWithOutcomeById(score(best)).outcome();
  }

  private static NewScore score(int best) {
    return NewScore.builder().player(1).best(best).build();
  }
}
