package dev.arbiter.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.statements.Job.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ParametersTest {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private final Server server = new Server();
  private final JobDao jobs = new JobDao(server.database());

  @BeforeAll
  void createTable() {
    server.create(JobDao.TABLE);
  }

  @BeforeEach
  void empty() {
    server.run("TRUNCATE jobs");
  }

  @Test
  void standSeveralTimesInsideCaseAndFunctions() {
    Job first = jobs.retry("mail", 2, 1, State.FAILED, "ann");
    Job second = jobs.retry("mail", 2, 2, State.FAILED, "bob");
    Job third = jobs.retry("mail", 2, 1, State.RUNNING, "bob");

    assertThat(first.state()).isEqualTo(State.WAITING);
    assertThat(first.payload()).isEqualTo("{\"by\": \"ann\"}");
    assertThat(second.tries()).isEqualTo(2);
    assertThat(second.payload()).isEqualTo("{\"by\": \"bob\", \"most\": 2}");
    assertThat(third.tries()).isEqualTo(2);
    assertThat(third.state()).isEqualTo(State.RUNNING);
  }

  @Test
  void keepTheirMeaningWhenPlansTurnGeneric() {
    for (int i = 0; i < 15; i++) {
      assertThat(jobs.retry("mail", 100, 1, State.FAILED, "ann").tries()).isEqualTo(i);
    }
  }

  @Test
  void areOfAnyType() {
    Job planned =
        jobs.plan("mail", NOON, 3, new BigDecimal("1.23456"), new BigDecimal("0.5"), null);
    assertThat(planned.runAt()).isEqualTo(NOON.plusSeconds(3 * 3600));
    assertThat(planned.cost()).isEqualTo(new BigDecimal("1.2346"));
    assertThat(planned.day()).isEqualTo(LocalDate.of(2026, 5, 4));

    LocalDate other = LocalDate.of(2020, 1, 1);
    Job again = jobs.plan("mail", NOON, 1, new BigDecimal("1.005"), BigDecimal.ONE, other);
    assertThat(again.runAt()).isEqualTo(planned.runAt());
    assertThat(again.cost()).isEqualTo(new BigDecimal("2.0100"));
    assertThat(again.day()).isEqualTo(planned.day());
    assertThat(jobs.plan("new", NOON, 1, BigDecimal.ONE, BigDecimal.TEN, other).day())
        .isEqualTo(other);
  }

  @Test
  void ofUpdatesMayBeNull() {
    jobs.plan("mail", NOON, 0, BigDecimal.ONE, BigDecimal.ONE, null);

    assertThat(jobs.mark("mail", "a", "1", State.RUNNING, null)).isFalse();
    assertThat(jobs.mark("mail", "a", "1", State.WAITING, NOON)).isFalse();
    assertThat(jobs.mark("mail", "a", "1", State.WAITING, NOON.plusSeconds(1))).isTrue();
    assertThat(jobs.mark("mail", "b'\"", "2", State.WAITING, null)).isTrue();
    assertThat(jobs.findByKey("mail"))
        .hasValueSatisfying(
            it -> assertThat(it.payload()).isEqualTo("{\"a\": \"1\", \"b'\\\"\": \"2\"}"));
  }

  @Test
  void overloadsAndMethodsOfTheUsersOwn() {
    Upserted<Job> running = jobs.retry(Job.Queue.keyOf(1));
    assertThat(running.outcome()).isEqualTo(Outcome.INSERTED);
    assertThat(running.row().state()).isEqualTo(State.RUNNING);

    assertThat(jobs.retry("job1", "ann").tries()).isEqualTo(1);
    assertThat(jobs.retry("job1").outcome()).isEqualTo(Outcome.UPDATED);
  }

  @Test
  void statementReplacesAGeneratedMethod() {
    NewJob row = NewJob.builder().key("mail").state(State.RUNNING).tries(5).payload("{}").build();
    jobs.upsertByKey(row);
    Job second = jobs.upsertByKey(row.toBuilder().state(State.FAILED).tries(6).build());

    assertThat(second.state()).isEqualTo(State.FAILED);
    assertThat(second.tries()).isEqualTo(5);
  }

  @Test
  void daoIsWhatEachInterfaceAsksFor() {
    Job.Queue queue = jobs;
    Job.Planning planning = jobs;
    queue.retry("mail", "ann");

    assertThat(planning.findByKey("mail")).isPresent();
    assertThat(
            planning
                .getOrInsertByKey(NewJob.builder().key("mail").state(State.FAILED).build())
                .state())
        .isEqualTo(State.WAITING);
  }

  @Test
  void eachStatementIsListedOnce() {
    assertThat(JobDao.TABLE.statements()).doesNotHaveDuplicates();
    assertThat(StockDao.TABLE.statements()).doesNotHaveDuplicates();
  }
}
