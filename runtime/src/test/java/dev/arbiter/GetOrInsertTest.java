package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Items.Item;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GetOrInsertTest extends ItemsTest {

  @Test
  void insertsOrReturnsWhatIsThere() {
    assertThat(items.getOrInsertByKey(APPLE)).isEqualTo(APPLE);
    assertThat(items.getOrInsertByKey(new Item(7, "apple", 70))).isEqualTo(APPLE);
  }

  @Test
  void givesAllWritersTheSameRow() throws Exception {
    int writers = 6;
    int rounds = 20;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    CyclicBarrier start = new CyclicBarrier(writers);
    try {
      List<Future<List<Item>>> results = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        int base = writer * rounds;
        results.add(
            threads.submit(
                () -> {
                  List<Item> rows = new ArrayList<>();
                  for (int round = 0; round < rounds; round++) {
                    start.await();
                    rows.add(items.getOrInsertByKey(new Item(base + round, "key" + round, round)));
                  }
                  return rows;
                }));
      }
      for (Future<List<Item>> result : results) {
        assertThat(result.get()).isEqualTo(results.get(0).get());
      }
    } finally {
      threads.shutdown();
    }
    assertThat(committed()).hasSize(rounds);
  }

  @Test
  void givesUpWhereTheLookupCannotSeeTheRow() throws SQLException {
    sql(
        """
        CREATE FUNCTION lower_key() RETURNS trigger LANGUAGE plpgsql
          AS 'BEGIN new.key := lower(new.key); RETURN new; END';
        CREATE TRIGGER lower_key BEFORE INSERT ON items
          FOR EACH ROW EXECUTE FUNCTION lower_key()\
        """);
    try {
      items.insert(APPLE);

      assertThatThrownBy(() -> items.getOrInsertByKey(new Item(2, "APPLE", 0)))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("the lookup cannot see the row that conflicts in \"items_key_key\"")
          .hasMessageContaining("a BEFORE trigger changes the key")
          .hasMessageNotContaining("APPLE");
    } finally {
      sql("DROP FUNCTION lower_key CASCADE");
    }
  }
}
