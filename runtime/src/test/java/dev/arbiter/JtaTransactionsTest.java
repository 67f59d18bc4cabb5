package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.arjuna.ats.jta.common.jtaPropertyManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.jta.JtaTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** JTA where there is no JNDI: Narayana with Agroal, as Quarkus has them. */
final class JtaTransactionsTest extends ItemsTest {

  private final TransactionManager jta = com.arjuna.ats.jta.TransactionManager.transactionManager();

  private AgroalDataSource enlisted;
  private Database managed;

  @BeforeEach
  void connect() throws SQLException {
    enlisted = pool(true, true);
    managed = Database.managed(enlisted);
  }

  private AgroalDataSource pool(boolean joinsJta, boolean autoCommit) throws SQLException {
    PGSimpleDataSource server = (PGSimpleDataSource) dataSource;
    AgroalDataSourceConfigurationSupplier configuration =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool -> {
                  pool.maxSize(3)
                      .connectionFactoryConfiguration(
                          factory ->
                              factory
                                  .jdbcUrl(server.getUrl())
                                  .autoCommit(autoCommit)
                                  .principal(new NamePrincipal(server.getUser()))
                                  .credential(new SimplePassword("" + server.getPassword())));
                  if (joinsJta) {
                    pool.transactionIntegration(
                        new NarayanaTransactionIntegration(
                            jta,
                            jtaPropertyManager
                                .getJTAEnvironmentBean()
                                .getTransactionSynchronizationRegistry()));
                  }
                  return pool;
                });
    return AgroalDataSource.from(configuration);
  }

  @AfterEach
  void everyConnectionIsBack() {
    try (AgroalDataSource used = enlisted) {
      assertThat(used.getMetrics().activeCount()).isZero();
    }
  }

  @Test
  void aRollbackLeavesNoRow() throws Exception {
    jta.begin();
    Writes.all(managed);
    assertThat(new Items(managed).findById(1)).isPresent();
    jta.rollback();

    assertThat(committed()).isEmpty();
  }

  @Test
  void theCommitIsJtas() throws Exception {
    jta.begin();
    Writes.all(managed);
    assertThat(committed()).isEmpty();
    jta.commit();

    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  @Test
  void everyCallIsCommittedOutside() throws SQLException {
    Writes.all(managed);

    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  @Test
  void aSuspendedTransactionIsNotJoined() throws Exception {
    jta.begin();
    new Items(managed).insert(APPLE);
    Transaction suspended = jta.suspend();
    new Items(managed).insert(PEAR);
    jta.resume(suspended);
    jta.rollback();

    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void nothingIsWrittenOnceItCanOnlyBeRolledBack() throws Exception {
    jta.begin();
    new Items(managed).insert(APPLE);
    jta.setRollbackOnly();
    new Items(managed).insert(PEAR);
    jta.rollback();

    assertThat(committed()).isEmpty();
  }

  @Test
  void springsJtaIsJoined() throws SQLException {
    TransactionTemplate spring = new TransactionTemplate(new JtaTransactionManager(jta));

    spring.executeWithoutResult(
        status -> {
          Writes.all(managed);
          new JdbcTemplate(enlisted).update("DELETE FROM items WHERE id = 1");
          assertThat(new Items(managed).findById(1)).isEmpty();
          status.setRollbackOnly();
        });
    assertThat(committed()).isEmpty();
    spring.executeWithoutResult(status -> new Items(managed).insert(APPLE));
    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void onlyTheTxIsUsedInsideABody() throws Exception {
    jta.begin();
    managed.transaction(
        tx ->
            assertThatIllegalStateException()
                .isThrownBy(() -> new Items(managed).insert(APPLE))
                .withMessageContaining("Use the tx"));
    jta.rollback();
  }

  @Test
  void aPoolThatIsNotEnlistedWritesNothing() throws Exception {
    try (AgroalDataSource outside = pool(false, true)) {
      Database apart = Database.managed(outside);
      jta.begin();
      Writes.ALL.forEach(
          (name, write) ->
              assertThatIllegalStateException()
                  .as(name)
                  .isThrownBy(() -> write.accept(apart))
                  .withMessageContaining("takes no part in it"));
      new Items(Database.of(outside)).insert(PEAR);
      jta.rollback();
      new Items(apart).insert(APPLE);
    }

    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void autoCommitOffThrowsOutside() throws SQLException {
    try (AgroalDataSource off = pool(true, false)) {
      Writes.ALL.forEach(
          (name, write) ->
              assertThatIllegalStateException()
                  .as(name)
                  .isThrownBy(() -> write.accept(Database.managed(off)))
                  .withMessageContaining("Database.of(dataSource)"));
      new Items(Database.of(off)).insert(APPLE);
    }
    assertThat(committed()).containsExactly(APPLE);
  }
}
