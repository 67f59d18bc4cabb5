package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.Jndi;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JTA of an application server, which only its name leads to. */
final class JndiTransactionsTest extends ItemsTest {

  private final Registry registry = new Registry();
  private Connection outer;
  private Database managed;

  @BeforeEach
  void connect() throws SQLException {
    outer = dataSource.getConnection();
    outer.setAutoCommit(false);
    managed = Database.managed(ConnectionsFrom.sharing(outer));
  }

  @AfterEach
  void end() throws SQLException {
    Jndi.end();
    outer.close();
  }

  private void bind(int status) {
    registry.status = status;
    Jndi.bind("java:comp/TransactionSynchronizationRegistry", registry);
  }

  @Test
  void anActiveTransactionIsJoined() throws SQLException {
    bind(Status.STATUS_ACTIVE);
    Writes.all(managed);

    assertThat(committed()).isEmpty();
    outer.commit();
    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  @Test
  void soIsOneThatCanOnlyBeRolledBack() throws SQLException {
    bind(Status.STATUS_MARKED_ROLLBACK);
    Writes.all(managed);
    outer.rollback();

    assertThat(committed()).isEmpty();
  }

  @Test
  void noTransactionIsNotJoined() {
    bind(Status.STATUS_NO_TRANSACTION);
    assertThatNothingIsWritten();
  }

  @Test
  void oneThatHasEndedIsNotJoined() {
    bind(Status.STATUS_COMMITTED);
    assertThatNothingIsWritten();
  }

  @Test
  void aServerMayHaveNoJta() {
    Jndi.bind("java:comp/env", "");
    assertThatNothingIsWritten();
  }

  private void assertThatNothingIsWritten() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Items(managed).insert(APPLE))
        .withMessageContaining("Database.of(dataSource)");
  }

  private static final class Registry implements TransactionSynchronizationRegistry {

    private int status;

    @Override
    public int getTransactionStatus() {
      return status;
    }

    @Override
    public @Nullable Object getTransactionKey() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void putResource(Object key, Object value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object getResource(Object key) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setRollbackOnly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
      throw new UnsupportedOperationException();
    }
  }
}
