package dev.arbiter.spring;

import static dev.arbiter.spring.app.Rows.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.DatabaseException;
import dev.arbiter.spring.app.Member;
import dev.arbiter.spring.app.MemberDao;
import dev.arbiter.spring.app.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionSystemException;

/** What a {@code @Repository} throws for each kind of failure of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExceptionTranslationTest {

  private ConfigurableApplicationContext context;
  private Members members;
  private MemberDao dao;
  private JdbcTemplate sql;

  @BeforeAll
  void start() {
    context = Contexts.start();
    members = context.getBean(Members.class);
    dao = context.getBean(MemberDao.class);
    sql = new JdbcTemplate(context.getBean(DataSource.class));
    dao.insert(member(1));
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @Test
  void aDaoThatIsCalledDirectlyThrowsOurs() {
    assertThatThrownBy(() -> dao.insert(member(1)))
        .isInstanceOf(ConstraintViolationException.class);
  }

  @Test
  void aPrimaryKeyThatIsThere() {
    assertThat(failure(it -> it.insert(member(1)))).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aUniqueKeyThatIsThere() {
    assertThat(failure(it -> it.insert(member(2).toBuilder().id(2).email("1@example.com").build())))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aForeignKeyWithoutItsRow() {
    assertViolation(failure(it -> it.insert(member(3).toBuilder().teamId(404L).build())));
  }

  @Test
  void aCheckThatIsNotMet() {
    assertViolation(failure(it -> it.insert(member(4).toBuilder().age(-1).build())));
  }

  @Test
  void aMissingValue() {
    sql.execute("UPDATE members SET note = 'yes'");
    with(
        "ALTER TABLE members ALTER COLUMN note SET NOT NULL",
        "ALTER TABLE members ALTER COLUMN note DROP NOT NULL",
        () -> assertViolation(failure(it -> it.insert(member(5)))));
  }

  @Test
  void anExclusion() {
    with(
        "ALTER TABLE members ADD CONSTRAINT alone EXCLUDE (note WITH =)",
        "ALTER TABLE members DROP CONSTRAINT alone",
        () -> {
          dao.insert(member(6).toBuilder().note("mine").build());
          assertViolation(failure(it -> it.insert(member(7).toBuilder().note("mine").build())));
        });
  }

  @Test
  void aValueThatIsTooLong() {
    with(
        "ALTER TABLE members ALTER COLUMN note TYPE varchar(3)",
        "ALTER TABLE members ALTER COLUMN note TYPE text",
        () ->
            assertViolation(failure(it -> it.insert(member(8).toBuilder().note("long").build()))));
  }

  @Test
  void aMissingArbiter() {
    with(
        "ALTER TABLE members DROP CONSTRAINT members_email_key",
        "ALTER TABLE members ADD CONSTRAINT members_email_key UNIQUE (email)",
        () ->
            assertThat(failure(it -> it.upsertByEmail(member(9))))
                .isInstanceOf(InvalidDataAccessResourceUsageException.class));
  }

  @Test
  void aMissingColumn() {
    with(
        "ALTER TABLE members RENAME COLUMN note TO other",
        "ALTER TABLE members RENAME COLUMN other TO note",
        () ->
            assertThat(failure(it -> it.insert(member(9))))
                .isInstanceOf(InvalidDataAccessResourceUsageException.class));
  }

  @Test
  void aMissingPrivilege() {
    String role = "reader_" + ProcessHandle.current().pid();
    sql.execute("CREATE ROLE " + role);
    try {
      Throwable failure =
          catchThrowable(
              () ->
                  members.inTransaction(
                      () -> {
                        sql.execute("SET LOCAL ROLE " + role);
                        return dao.insert(member(10));
                      }));
      assertThat(failure).isInstanceOf(PermissionDeniedDataAccessException.class);
    } finally {
      sql.execute("DROP ROLE " + role);
    }
  }

  @Test
  void aSerializationFailure() {
    dao.insert(member(20));
    Throwable failure =
        catchThrowable(
            () ->
                members.serializable(
                    () -> {
                      dao.findById(20);
                      CompletableFuture.runAsync(() -> dao.upsertById(member(20))).join();
                      return dao.upsertById(member(20));
                    }));
    assertState(failure, CannotAcquireLockException.class, "40001");
  }

  @Test
  void aLockThatIsNotToBeHad() {
    dao.insert(member(30));
    members.inTransaction(
        () -> {
          dao.upsertById(member(30));
          Throwable failure =
              catchThrowable(
                  () ->
                      members.apart(
                          () -> {
                            sql.execute("SET LOCAL lock_timeout = '10ms'");
                            return dao.upsertById(member(30));
                          }));
          assertState(failure, CannotAcquireLockException.class, "55P03");
          return failure;
        });
  }

  /** The rollback after it fails, too, which Spring reports instead once it is reached. */
  @Test
  void aLostConnection() {
    List<Throwable> failures = new ArrayList<>();
    assertThatThrownBy(
            () ->
                members.inTransaction(
                    () -> {
                      Integer own = sql.queryForObject("SELECT pg_backend_pid()", Integer.class);
                      members.apart(() -> terminated(own));
                      return failures.add(failure(it -> it.insert(member(40))));
                    }))
        .isInstanceOf(TransactionSystemException.class);

    assertThat(failures).singleElement().isInstanceOf(TransientDataAccessResourceException.class);
  }

  private Boolean terminated(Integer backend) {
    return sql.queryForObject("SELECT pg_terminate_backend(?, 5000)", Boolean.class, backend);
  }

  private Throwable failure(Function<MemberDao, Member> call) {
    return catchThrowable(() -> members.plainly(call));
  }

  private static void assertViolation(Throwable failure) {
    assertThat(failure).isExactlyInstanceOf(DataIntegrityViolationException.class);
  }

  private static void assertState(
      Throwable failure, Class<? extends DataAccessException> type, String state) {
    assertThat(failure).isInstanceOf(type);
    assertThat(failure.getCause())
        .isInstanceOfSatisfying(
            DatabaseException.class, it -> assertThat(it.sqlState()).isEqualTo(state));
  }

  private void with(String change, String back, Runnable work) {
    sql.execute(change);
    try {
      work.run();
    } finally {
      sql.execute("DELETE FROM members WHERE id <> 1");
      sql.execute(back);
    }
  }
}
