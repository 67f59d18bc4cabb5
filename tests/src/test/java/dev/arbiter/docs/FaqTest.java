package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the questions' answers show. */
final class FaqTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);

  @Test
  void writesAParentAndItsChildren() {
    Schema.create(database, PurchaseDao.TABLE, PurchaseLineDao.TABLE);
    List<String> articles = List.of("pen", "ink");

    database.transaction(
        tx -> {
          Purchase purchase =
              new PurchaseDao(tx)
                  .upsertByNumber(NewPurchase.builder().number("2024-17").customer("Ada").build());
          List<NewPurchaseLine> lines =
              IntStream.range(0, articles.size())
                  .mapToObj(
                      line ->
                          NewPurchaseLine.builder()
                              .purchaseId(purchase.id())
                              .line(line)
                              .article(articles.get(line))
                              .quantity(1)
                              .build())
                  .toList();
          new PurchaseLineDao(tx).upsertAllById(lines);
        });

    assertThat(new PurchaseDao(database).findByNumber("2024-17"))
        .map(purchase -> new PurchaseLineDao(database).findById(purchase.id(), 1))
        .hasValueSatisfying(line -> assertThat(line).map(PurchaseLine::article).contains("ink"));
  }

  @Test
  void listsPageByPage() throws SQLException {
    Schema.create(database, AccountDao.TABLE);
    AccountDao accounts = new AccountDao(database);
    for (int i = 0; i < 5; i++) {
      accounts.insert(NewAccount.builder().email(i + "@example.com").build());
    }

    List<UUID> first = idsAfter(Instant.EPOCH, new UUID(0, 0), 3);
    Account last = accounts.findById(first.get(2)).orElseThrow();
    List<UUID> second = idsAfter(last.createdAt(), last.id(), 3);

    assertThat(first).hasSize(3);
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  private List<UUID> idsAfter(Instant createdAt, UUID id, int limit) throws SQLException {
    String sql =
        """
        SELECT id FROM accounts
        WHERE (created_at, id) > (?::timestamptz, ?)
        ORDER BY created_at, id
        LIMIT ?
        """;
    List<UUID> ids = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, createdAt.toString());
      statement.setObject(2, id);
      statement.setInt(3, limit);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject("id", UUID.class));
        }
      }
    }
    return ids;
  }

  @Test
  void keepsATenantInASchemaOfItsOwn() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA acme");
      statement.execute("CREATE SCHEMA globex");
    }
    for (String tenant : List.of("acme", "globex")) {
      Schema.create(Database.of(tenant(tenant)), AccountDao.TABLE);
    }

    AccountDao accounts = new AccountDao(Database.of(tenant("acme")));

    accounts.upsertByEmail(NewAccount.builder().email("ada@example.com").build());
    assertThat(accounts.findByEmail("ADA@example.com")).isPresent();
    assertThat(new AccountDao(Database.of(tenant("globex"))).findByEmail("ada@example.com"))
        .isEmpty();
  }

  private DataSource tenant(String schema) throws SQLException {
    PGSimpleDataSource anySchema = dataSource.unwrap(PGSimpleDataSource.class);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(anySchema.getUrl());
    source.setUser(anySchema.getUser());
    source.setPassword(anySchema.getPassword());
    source.setCurrentSchema(schema);
    return source;
  }
}
