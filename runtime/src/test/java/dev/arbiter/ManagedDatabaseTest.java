package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagedDatabaseTest extends ItemsTest {

  @Test
  void joinsAnOuterTransaction() throws SQLException {
    try (Connection outer = dataSource.getConnection()) {
      outer.setAutoCommit(false);
      Database managed = Database.managed(ConnectionsFrom.sharing(outer));

      new Items(managed).insert(APPLE);
      new Items(managed).upsertAllByKey(List.of(APPLE, PEAR));
      managed.transaction(tx -> new Items(tx).insert(new Items.Item(3, "fig", 30)));
      assertThat(committed()).isEmpty();

      outer.commit();
      assertThat(committed()).hasSize(3);
    }
  }

  @Test
  void leavesTheRollbackToTheOuterTransaction() throws SQLException {
    try (Connection outer = dataSource.getConnection()) {
      outer.setAutoCommit(false);
      Database managed = Database.managed(ConnectionsFrom.sharing(outer));

      assertThat(
              catchThrowable(
                  () ->
                      managed.transaction(
                          tx -> {
                            new Items(tx).insert(APPLE);
                            throw new IllegalArgumentException("mine");
                          })))
          .hasMessage("mine");

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
  void refusesTheParentInsideTheBody() {
    Database managed = Database.managed(dataSource);

    assertThatThrownBy(() -> managed.transaction(tx -> new Items(managed).insert(APPLE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void saysThatAKeyOutOfRangeHasAbortedTheOuterTransaction() throws SQLException {
    try (Connection outer = dataSource.getConnection()) {
      outer.setAutoCommit(false);
      Items managed = new Items(Database.managed(ConnectionsFrom.sharing(outer)));

      assertThatThrownBy(() -> managed.findById(Long.MAX_VALUE))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("has aborted the transaction")
          .hasMessageNotContaining(String.valueOf(Long.MAX_VALUE));
    }
  }
}
