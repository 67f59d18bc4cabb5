package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Micronaut's transactions, and its data source beans. */
@ParameterizedClass
@ValueSource(booleans = {true, false})
final class MicronautTransactionsTest extends ItemsTest {

  @Parameter boolean autoCommit;

  private ApplicationContext context;
  private Database managed;

  @BeforeEach
  void start() {
    PGSimpleDataSource server = (PGSimpleDataSource) dataSource;
    context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url",
                server.getUrl(),
                "datasources.default.username",
                server.getUser(),
                "datasources.default.password",
                "" + server.getPassword(),
                "datasources.default.auto-commit",
                autoCommit,
                "datasources.default.maximum-pool-size",
                2));
    managed = Database.managed(context.getBean(DataSource.class));
  }

  @AfterEach
  void stop() {
    context.close();
  }

  @SuppressWarnings("unchecked")
  private TransactionOperations<Connection> transactions() {
    return context.getBean(TransactionOperations.class);
  }

  @SuppressWarnings("unchecked")
  private ConnectionOperations<Connection> connections() {
    return context.getBean(ConnectionOperations.class);
  }

  @Test
  void aRollbackLeavesNoRow() throws SQLException {
    transactions()
        .executeWrite(
            status -> {
              Writes.all(managed);
              status.setRollbackOnly();
              return "";
            });

    assertThat(committed()).isEmpty();
  }

  @Test
  void theCommitIsMicronauts() throws SQLException {
    transactions()
        .executeWrite(
            status -> {
              Writes.all(managed);
              assertThat(committed()).isEmpty();
              return "";
            });

    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  @Test
  void aNewTransactionStaysWithoutTheOuterOne() throws SQLException {
    transactions()
        .executeWrite(
            outer -> {
              new Items(managed).insert(APPLE);
              transactions()
                  .execute(
                      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW),
                      inner -> new Items(managed).insert(PEAR));
              outer.setRollbackOnly();
              return "";
            });

    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void nothingIsWrittenReadOnly() {
    assumeTrue(autoCommit, "Micronaut cannot set pgjdbc's connections read-only otherwise");

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> transactions().executeRead(status -> new Items(managed).insert(APPLE)))
        .extracting(DatabaseException::sqlState)
        .isEqualTo("25006");
  }

  @Test
  void outsideEveryCallIsCommittedOrThrows() throws SQLException {
    committedOrThrows();
  }

  @Test
  void aConnectionIsNoTransaction() throws SQLException {
    connections()
        .execute(
            ConnectionDefinition.DEFAULT,
            status -> {
              committedOrThrows();
              return "";
            });
  }

  private void committedOrThrows() {
    if (autoCommit) {
      Writes.all(managed);
    } else {
      Writes.ALL.forEach(
          (name, write) ->
              assertThatIllegalStateException().as(name).isThrownBy(() -> write.accept(managed)));
    }
    assertThat(items.findById(1).isPresent()).isEqualTo(autoCommit);
  }

  @Test
  void ofCommitsByItselfInsideToo() throws SQLException {
    Database own = Database.of(context.getBean(DataSource.class));

    transactions()
        .executeWrite(
            status -> {
              new Items(managed).insert(APPLE);
              new Items(own).insert(PEAR);
              status.setRollbackOnly();
              return "";
            });

    assertThat(committed()).containsExactly(PEAR);
  }
}
