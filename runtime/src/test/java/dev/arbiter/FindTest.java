package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FindTest extends ItemsTest {

  @Test
  void findsAndDeletes() throws SQLException {
    items.insert(APPLE);

    assertThat(items.findByKey("apple")).contains(APPLE);
    assertThat(items.findByKey("pear")).isEmpty();
    assertThat(items.deleteById(1)).isTrue();
    assertThat(items.deleteById(1)).isFalse();
    assertThat(committed()).isEmpty();
  }

  @Test
  void takesAKeyOutOfRangeForAbsent() {
    assertThat(items.findById(Long.MAX_VALUE)).isEmpty();
    assertThat(items.deleteById(Long.MAX_VALUE)).isFalse();
  }

  @Test
  void reportsAKeyThatTheServerFindsOutOfRangeInsideATransaction() {
    assertThatThrownBy(() -> database.transaction(tx -> new Items(tx).findById(Long.MAX_VALUE)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("the server has aborted the transaction");
  }
}
