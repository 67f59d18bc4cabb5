package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Database;
import dev.arbiter.docs.Customer.CustomerId;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** JSON by a converter of ten lines. */
final class JsonTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final CustomerDao customers = new CustomerDao(Database.of(dataSource));

  JsonTest() {
    Schema.create(Database.of(dataSource), CustomerDao.TABLE);
  }

  private static NewCustomer customer(long id, String theme) {
    return NewCustomer.builder()
        .id(new CustomerId(id))
        .settings(new Settings(theme, Map.of("beta", true)))
        .tags(List.of())
        .build();
  }

  @Test
  void settingsAreJson() throws SQLException {
    Customer dark = customers.insert(customer(1, "dark"));
    customers.upsertAllById(List.of(customer(1, "\"light\""), customer(2, "dark")));

    assertThat(customers.findById(dark.id()).orElseThrow().settings().theme())
        .isEqualTo("\"light\"");
    assertThat(customers.change(dark.id(), dark.settings(), List.of(new CustomerId(2)))).isOne();
    assertThat(customers.findById(dark.id())).contains(dark);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE customers SET settings = '[]'")).isEqualTo(2);
    }
    assertThatThrownBy(() -> customers.findById(dark.id())).isInstanceOf(JacksonException.class);
  }

  @Test
  void declaredTypesAreTheDatabases() {
    Drift.check(Database.of(dataSource), CustomerDao.TABLE).requireNone();
  }
}
