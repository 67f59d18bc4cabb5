package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.Items.Item;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoCommitOffPoolTest extends ItemsTest {

  @Test
  void commitsEachCall() throws SQLException {
    Items pooled = new Items(Database.of(ConnectionsFrom.autoCommitOff(dataSource)));

    pooled.insert(APPLE);
    assertThat(committed()).containsExactly(APPLE);

    pooled.upsertAllByKey(List.of(APPLE, PEAR));
    assertThat(committed()).containsExactly(APPLE, PEAR);

    assertThat(pooled.deleteById(1)).isTrue();
    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void rollsBackAFailedCallAndLeavesAutoCommitOff() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Items shared = new Items(Database.of(ConnectionsFrom.sharing(connection)));

      shared.insert(APPLE);
      assertThat(catchThrowable(() -> shared.insert(APPLE)))
          .isInstanceOf(ConstraintViolationException.class);
      shared.insert(PEAR);

      assertThat(connection.getAutoCommit()).isFalse();
    }
    assertThat(committed()).containsExactly(APPLE, PEAR);
  }

  @Test
  void commitsTransactions() throws SQLException {
    Database pooled = Database.of(ConnectionsFrom.autoCommitOff(dataSource));

    pooled.transaction(tx -> new Items(tx).insert(APPLE));

    assertThat(committed()).containsExactly(APPLE);
  }

  @Test
  void takesAKeyOutOfRangeForAbsent() {
    Items pooled = new Items(Database.of(ConnectionsFrom.autoCommitOff(dataSource)));

    assertThat(pooled.findById(Long.MAX_VALUE)).isEmpty();
    assertThat(pooled.deleteById(Long.MAX_VALUE)).isFalse();
    assertThat(pooled.getOrInsertByKey(APPLE)).isEqualTo(new Item(1, "apple", 10));
  }
}
