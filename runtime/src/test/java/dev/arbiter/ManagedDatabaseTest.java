package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.HeldTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ManagedDatabaseTest extends ItemsTest {

  /** What is done on the connection of an outer transaction. */
  private interface Inside {
    void on(Database managed) throws SQLException;
  }

  private void inOuterTransaction(Connection outer, Inside inside) throws SQLException {
    outer.setAutoCommit(false);
    DataSource shared = ConnectionsFrom.sharing(outer);
    Database managed = Database.managed(shared);
    HeldTransactions.<Database, SQLException>hold(
        shared,
        () -> {
          inside.on(managed);
          return managed;
        });
  }

  @Test
  void joinsAnOuterTransaction() throws SQLException {
    try (Connection outer = dataSource.getConnection()) {
      inOuterTransaction(
          outer,
          managed -> {
            Writes.all(managed);
            assertThat(committed()).isEmpty();
          });

      outer.commit();
      assertThat(committed()).isEqualTo(Writes.ITEMS);
    }
  }

  @Test
  void leavesTheRollbackToTheOuterTransaction() throws SQLException {
    try (Connection outer = dataSource.getConnection()) {
      inOuterTransaction(
          outer,
          managed ->
              assertThat(
                      catchThrowable(
                          () ->
                              managed.transaction(
                                  tx -> {
                                    new Items(tx).insert(APPLE);
                                    throw new IllegalArgumentException("mine");
                                  })))
                  .hasMessage("mine"));

      outer.commit();
      assertThat(committed()).containsExactly(APPLE);
    }
  }

  @Test
  void hasItsOwnTransactionsWithoutAnOuterOne() throws SQLException {
    Database managed = Database.managed(dataSource);

    new Items(managed).insert(APPLE);
    assertThat(committed()).containsExactly(APPLE);

    catchThrowable(
        () ->
            managed.transaction(
                tx -> {
                  new Items(tx).insert(PEAR);
                  throw new IllegalArgumentException();
                }));
    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void doesNotJoinTheTransactionOfAnotherSource() throws SQLException {
    Database managed = Database.managed(dataSource);
    try (Connection other = dataSource.getConnection()) {
      inOuterTransaction(other, joined -> Writes.all(managed));
    }

    assertThat(committed()).isEqualTo(Writes.ITEMS);
  }

  @Test
  void writesNothingWhereNobodyWouldCommit() throws SQLException {
    Database managed = Database.managed(ConnectionsFrom.autoCommitOff(dataSource));

    Writes.ALL.forEach(
        (name, write) ->
            assertThatIllegalStateException()
                .as(name)
                .isThrownBy(() -> write.accept(managed))
                .withMessageContaining("Database.of(dataSource)")
                .withMessageContaining("dev.arbiter.OuterTransactions"));
    assertThatIllegalStateException().isThrownBy(() -> new Items(managed).findByKey(APPLE.key()));
    assertThat(committed()).isEmpty();
  }

  @Test
  void writesNothingWhereTheRollbackWouldNotReachIt() throws SQLException {
    Database managed = Database.managed(dataSource);
    Writes.ALL.forEach(
        (name, write) ->
            assertThatIllegalStateException()
                .as(name)
                .isThrownBy(
                    () ->
                        HeldTransactions.hold(
                            dataSource,
                            () -> {
                              write.accept(managed);
                              return name;
                            }))
                .withMessageContaining("takes no part in it"));
    assertThat(committed()).isEmpty();
  }

  @Test
  void refusesTheParentInsideTheBody() throws SQLException {
    Database own = Database.managed(dataSource);
    assertThatThrownBy(() -> own.transaction(tx -> new Items(own).insert(APPLE)))
        .isInstanceOf(IllegalStateException.class);

    try (Connection outer = dataSource.getConnection()) {
      inOuterTransaction(
          outer,
          managed ->
              assertThatThrownBy(() -> managed.transaction(tx -> managed.transaction(inner -> {})))
                  .isInstanceOf(IllegalStateException.class));
    }
  }

  @Test
  void saysThatAKeyOutOfRangeHasAbortedTheOuterTransaction() throws SQLException {
    try (Connection outer = dataSource.getConnection()) {
      inOuterTransaction(
          outer,
          managed ->
              assertThatThrownBy(() -> new Items(managed).findById(Long.MAX_VALUE))
                  .isInstanceOf(DatabaseException.class)
                  .hasMessageContaining("has aborted the transaction")
                  .hasMessageNotContaining(String.valueOf(Long.MAX_VALUE)));
    }
  }
}
