package dev.arbiter.spring;

import static dev.arbiter.spring.app.Rows.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.DatabaseException;
import dev.arbiter.spring.app.MemberDao;
import dev.arbiter.spring.app.Members;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.QueryTimeoutException;

/** A DAO bean is in the transaction that Spring holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TransactionsTest {

  private ConfigurableApplicationContext context;
  private MemberDao dao;
  private Members members;

  @BeforeAll
  void start() {
    context = Contexts.start();
    dao = context.getBean(MemberDao.class);
    members = context.getBean(Members.class);
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @Test
  void withoutATransactionEachCallCommits() {
    members.plainly(it -> it.insert(member(10)));

    assertThat(dao.findById(10)).isPresent();
  }

  @Test
  void aTransactionCommits() {
    members.inTransaction(() -> dao.insert(member(20)));

    assertThat(dao.findById(20)).isPresent();
  }

  @Test
  void anExceptionRollsBack() {
    assertThatThrownBy(
            () ->
                members.inTransaction(
                    () -> {
                      dao.insert(member(30));
                      dao.upsertAllById(List.of(member(31), member(32)));
                      throw new UnsupportedOperationException();
                    }))
        .isInstanceOf(UnsupportedOperationException.class);

    assertThat(List.of(30L, 31L, 32L)).allMatch(it -> dao.findById(it).isEmpty());
  }

  @Test
  void requiresNewIsApart() {
    assertThatThrownBy(
            () ->
                members.inTransaction(
                    () -> {
                      dao.insert(member(40));
                      members.apart(() -> dao.insert(member(41)));
                      throw new UnsupportedOperationException();
                    }))
        .isInstanceOf(UnsupportedOperationException.class);

    assertThat(dao.findById(40)).isEmpty();
    assertThat(dao.findById(41)).isPresent();
  }

  @Test
  void nestedRollsBackToItsSavepoint() {
    members.inTransaction(
        () -> {
          dao.insert(member(50));
          assertThatThrownBy(() -> members.nested(() -> dao.insert(member(50))))
              .isInstanceOf(DuplicateKeyException.class);
          return dao.insert(member(51));
        });

    assertThat(dao.findById(50)).isPresent();
    assertThat(dao.findById(51)).isPresent();
  }

  @Test
  void readOnlyIsReadOnly() {
    assertThat(members.readOnly(() -> dao.findById(-1))).isEmpty();
    assertThatThrownBy(() -> members.readOnly(() -> dao.insert(member(60))))
        .isInstanceOf(InvalidDataAccessApiUsageException.class)
        .cause()
        .isInstanceOfSatisfying(
            DatabaseException.class, it -> assertThat(it.sqlState()).isEqualTo("25006"));
  }

  @Test
  void theTimeoutReachesTheStatement() {
    dao.insert(member(70));
    members.inTransaction(
        () -> {
          dao.upsertById(member(70));
          CompletableFuture<?> waiting =
              CompletableFuture.supplyAsync(
                  () -> members.quickly(() -> dao.upsertById(member(70))));
          assertThatThrownBy(waiting::join).hasCauseInstanceOf(QueryTimeoutException.class);
          return "rolled back by nobody";
        });
  }

  @Test
  void arbitersOwnTransactionJoins() {
    assertThatThrownBy(() -> members.byArbiter(List.of(member(80), member(81)), member(80)))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(dao.findById(81)).isEmpty();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void virtualThreadsHaveTransactionsOfTheirOwn() {
    List<Long> ids = LongStream.range(1000, 1100).boxed().toList();
    try (SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("virtual-")) {
      threads.setVirtualThreads(true);
      List<CompletableFuture<Void>> tasks =
          ids.stream().map(it -> CompletableFuture.runAsync(() -> write(it), threads)).toList();
      tasks.forEach(CompletableFuture::join);
    }

    assertThat(ids).allMatch(it -> dao.findById(it).orElseThrow().age() == 31);
  }

  private void write(long id) {
    members.inTransaction(
        () -> {
          dao.insert(member(id));
          return dao.upsertById(member(id).toBuilder().age(31).build());
        });
  }

  @Test
  void whatNobodyWouldCommitIsRefused() {
    try (ConfigurableApplicationContext other = Contexts.start("test.autocommit=false")) {
      Members refused = other.getBean(Members.class);
      MemberDao there = other.getBean(MemberDao.class);

      assertThatThrownBy(() -> there.insert(member(1))).isInstanceOf(IllegalStateException.class);
      assertThat(refused.inTransaction(() -> there.insert(member(1))).id()).isEqualTo(1);
      assertThat(refused.readOnly(() -> there.findById(1))).isPresent();
    }
  }
}
