package dev.arbiter.docs.existing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The upsert of the page about existing databases. */
final class ExistingDatabaseTest {

  @Test
  void firstUpsert() {
    DataSource dataSource = TestPostgres.freshDatabase();
    Schema.create(Database.of(dataSource), OrderDao.TABLE, OrderLineDao.TABLE);
    new OrderDao(Database.of(dataSource)).insert(NewOrder.builder().id(1).build());

    OrderLineDao lines = new OrderLineDao(Database.of(dataSource));
    OrderLine line = lines.upsertById(NewOrderLine.builder().id(7).orderId(1).build());

    assertThat(line).isEqualTo(new OrderLine(7, 1));
  }
}
