package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NOT_SUPPORTED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_SUPPORTS;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's transactions, and whichever data source the application happens to have at hand. */
@ParameterizedClass
@EnumSource
final class SpringTransactionsTest extends ItemsTest {

  /** What the transaction manager and the database are given. */
  enum Sources {
    POOL(pool -> pool, pool -> pool),
    PROXY(pool -> pool, TransactionAwareDataSourceProxy::new),
    PROXY_FOR_BOTH(TransactionAwareDataSourceProxy::new, TransactionAwareDataSourceProxy::new),
    LAZY_MANAGER(LazyConnectionDataSourceProxy::new, pool -> pool),
    LAZY_DATABASE(pool -> pool, LazyConnectionDataSourceProxy::new);

    private final UnaryOperator<DataSource> ofManager;
    private final UnaryOperator<DataSource> ofDatabase;

    Sources(UnaryOperator<DataSource> ofManager, UnaryOperator<DataSource> ofDatabase) {
      this.ofManager = ofManager;
      this.ofDatabase = ofDatabase;
    }
  }

  @Parameter Sources sources;

  private HikariDataSource pool;
  private DataSourceTransactionManager manager;
  private Database managed;

  @BeforeEach
  void connect() {
    use(pool(true));
  }

  private HikariDataSource pool(boolean autoCommit) {
    HikariDataSource created = new HikariDataSource();
    created.setDataSource(dataSource);
    created.setAutoCommit(autoCommit);
    created.setMaximumPoolSize(3);
    return created;
  }

  private void use(HikariDataSource chosen) {
    pool = chosen;
    manager = new DataSourceTransactionManager(sources.ofManager.apply(pool));
    managed = Database.managed(sources.ofDatabase.apply(pool));
  }

  @AfterEach
  void everyConnectionIsBack() {
    try (HikariDataSource used = pool) {
      assertThat(used.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  private TransactionTemplate spring() {
    return new TransactionTemplate(manager);
  }

  private TransactionTemplate spring(int propagation) {
    TransactionTemplate template = spring();
    template.setPropagationBehavior(propagation);
    return template;
  }

  @Test
  void aRollbackLeavesNoRow() throws SQLException {
    spring()
        .executeWithoutResult(
            status -> {
              Writes.all(managed);
              status.setRollbackOnly();
            });

    assertThat(committed()).isEmpty();
  }

  @Test
  void theCommitIsSprings() throws SQLException {
    spring()
        .executeWithoutResult(
            status -> {
              Writes.all(managed);
              assertThatNothingIsCommitted();
            });

    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  private void assertThatNothingIsCommitted() {
    try {
      assertThat(committed()).isEmpty();
    } catch (SQLException exception) {
      throw new AssertionError(exception);
    }
  }

  @Test
  void everyCallIsCommittedOutside() throws SQLException {
    Writes.all(managed);

    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  @Test
  void aNewTransactionStaysWithoutTheOuterOne() throws SQLException {
    spring()
        .executeWithoutResult(
            outer -> {
              new Items(managed).insert(APPLE);
              spring(PROPAGATION_REQUIRES_NEW)
                  .executeWithoutResult(inner -> new Items(managed).insert(PEAR));
              outer.setRollbackOnly();
            });

    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void aNestedTransactionIsRolledBackAlone() throws SQLException {
    spring()
        .executeWithoutResult(
            outer -> {
              new Items(managed).insert(APPLE);
              spring(PROPAGATION_NESTED)
                  .executeWithoutResult(
                      inner -> {
                        new Items(managed).upsertByKey(PEAR);
                        assertThatThrownBy(() -> new Items(managed).insert(PEAR))
                            .isInstanceOf(ConstraintViolationException.class);
                        inner.setRollbackOnly();
                      });
              assertThat(new Items(managed).findByKey("apple")).contains(APPLE);
            });

    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void aSuspendedTransactionIsNotJoined() throws SQLException {
    spring()
        .executeWithoutResult(
            outer -> {
              spring(PROPAGATION_NOT_SUPPORTED)
                  .executeWithoutResult(none -> new Items(managed).insert(PEAR));
              outer.setRollbackOnly();
            });
    spring(PROPAGATION_SUPPORTS).executeWithoutResult(none -> new Items(managed).insert(APPLE));

    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void nothingIsWrittenReadOnly() {
    TransactionTemplate readOnly = spring();
    readOnly.setReadOnly(true);

    Writes.ALL.forEach(
        (name, write) ->
            assertThatExceptionOfType(DatabaseException.class)
                .as(name)
                .isThrownBy(() -> readOnly.executeWithoutResult(status -> write.accept(managed)))
                .extracting(DatabaseException::sqlState)
                .isEqualTo("25006"));
  }

  @Test
  void aStatementEndsWithTheTransactionsTime() {
    TransactionTemplate hurried = spring();
    hurried.setTimeout(1);

    assertThatExceptionOfType(TransactionTimedOutException.class)
        .isThrownBy(
            () ->
                hurried.executeWithoutResult(
                    status -> {
                      assertThatExceptionOfType(DatabaseException.class)
                          .isThrownBy(() -> managed.transaction(this::sleep))
                          .extracting(DatabaseException::sqlState)
                          .isEqualTo("57014");
                      new Items(managed).insert(APPLE);
                    }));
  }

  private void sleep(Database database) {
    database
        .executor()
        .count(Items.STATEMENTS.select("sleep", null, "SELECT pg_sleep(55)"), statement -> {});
  }

  @Test
  void jdbcTemplateIsInTheSameTransaction() throws SQLException {
    JdbcTemplate template = new JdbcTemplate(manager.getDataSource());

    spring()
        .executeWithoutResult(
            status -> {
              new Items(managed).insert(APPLE);
              assertThat(template.queryForObject("SELECT count(*) FROM items", Integer.class))
                  .isEqualTo(1);
              template.update("INSERT INTO items VALUES (2, 'pear', 20)");
              assertThat(new Items(managed).findByKey("pear")).contains(PEAR);
              status.setRollbackOnly();
            });

    assertThat(committed()).isEmpty();
  }

  @Test
  void onlyTheTxIsUsedInsideABody() {
    AtomicReference<Database> ended = new AtomicReference<>();

    spring()
        .executeWithoutResult(
            status ->
                managed.transaction(
                    tx -> {
                      ended.set(tx);
                      assertThatIllegalStateException()
                          .isThrownBy(() -> new Items(managed).insert(APPLE))
                          .withMessageContaining("Use the tx");
                    }));

    assertThatIllegalStateException().isThrownBy(() -> new Items(ended.get()).insert(APPLE));
  }

  @Test
  void anotherSourcesTransactionIsNotJoined() throws SQLException {
    try (HikariDataSource other = pool(true)) {
      new TransactionTemplate(new DataSourceTransactionManager(other))
          .executeWithoutResult(
              status -> {
                new Items(managed).insert(APPLE);
                new JdbcTemplate(sources.ofDatabase.apply(pool)).execute("SELECT 1");
                new JdbcTemplate(sources.ofManager.apply(pool)).execute("SELECT 1");
                new Items(managed).upsertAllByKey(List.of(APPLE, PEAR));
                status.setRollbackOnly();
              });
    }

    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void aManagerWithoutCallbacksIsJoined() throws SQLException {
    manager.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_NEVER);

    aRollbackLeavesNoRow();
    theCommitIsSprings();
  }

  /** The connection is still bound, but its transaction is over. */
  @Test
  void callbacksAfterTheEndCommitByThemselves() throws SQLException {
    spring()
        .executeWithoutResult(
            status -> {
              new Items(managed).insert(APPLE);
              after(() -> new Items(managed).insert(PEAR), () -> new Items(managed).findById(1));
            });
    spring()
        .executeWithoutResult(
            status -> {
              new Items(managed).insert(new Items.Item(3, "fig", 30));
              after(() -> {}, () -> new Items(managed).insert(new Items.Item(4, "kiwi", 40)));
              status.setRollbackOnly();
            });

    assertThat(committed()).containsExactly(APPLE, PEAR, new Items.Item(4, "kiwi", 40));
  }

  private static void after(Runnable commit, Runnable completion) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            commit.run();
          }

          @Override
          public void afterCompletion(int status) {
            completion.run();
          }
        });
  }

  @Test
  void autoCommitOffThrowsAfterTheEnd() {
    pool.close();
    use(pool(false));

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                spring()
                    .executeWithoutResult(
                        status -> {
                          new Items(managed).insert(APPLE);
                          after(() -> new Items(managed).insert(PEAR), () -> {});
                        }))
        .withMessageContaining("Database.of(dataSource)");
  }

  @Test
  void aScopeWithoutATransactionIsNotJoined() throws SQLException {
    pool.close();
    use(pool(false));
    spring(PROPAGATION_SUPPORTS)
        .executeWithoutResult(
            none -> {
              new JdbcTemplate(manager.getDataSource()).execute("SELECT 1");
              assertThatEveryWriteThrows();
            });

    assertThat(committed()).isEmpty();
  }

  @Test
  void ofCommitsByItselfInsideToo() throws SQLException {
    Database own = Database.of(sources.ofDatabase.apply(pool));

    spring()
        .executeWithoutResult(
            status -> {
              new Items(managed).insert(APPLE);
              new Items(own).insert(PEAR);
              status.setRollbackOnly();
            });

    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void autoCommitOffIsJoined() throws SQLException {
    pool.close();
    use(pool(false));

    aRollbackLeavesNoRow();
    theCommitIsSprings();
  }

  @Test
  void autoCommitOffThrowsBeforeAnythingIsWritten() throws SQLException {
    pool.close();
    use(pool(false));

    assertThatEveryWriteThrows();
    try (HikariDataSource other = pool(true)) {
      new TransactionTemplate(new DataSourceTransactionManager(other))
          .executeWithoutResult(status -> assertThatEveryWriteThrows());
    }
    assertThat(committed()).isEmpty();
  }

  private void assertThatEveryWriteThrows() {
    Writes.ALL.forEach(
        (name, write) ->
            assertThatIllegalStateException()
                .as(name)
                .isThrownBy(() -> write.accept(managed))
                .withMessageContaining("Database.of(dataSource)")
                .withMessageContaining("dev.arbiter.OuterTransactions"));
  }
}
