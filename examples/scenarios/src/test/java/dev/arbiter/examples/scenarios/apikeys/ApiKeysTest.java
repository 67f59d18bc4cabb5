package dev.arbiter.examples.scenarios.apikeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ApiKeysTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final ApiKeyDao keys = new ApiKeyDao(database);

  @BeforeEach
  void createTable() {
    Schema.create(database, ApiKeyDao.TABLE);
  }

  @Test
  void useTouchesTheTwoTimesOnly() {
    ApiKey created = keys.insert(NewApiKey.builder().keyHash("a").label("ci").build());

    ApiKey used = keys.recordUse("a").orElseThrow();

    assertThat(used)
        .usingRecursiveComparison()
        .ignoringFields("lastUsedAt", "updatedAt")
        .isEqualTo(created);
    assertThat(used.updatedAt()).isAfter(created.updatedAt()).isEqualTo(used.lastUsedAt());
    assertThat(keys.findByKeyHash("a")).contains(used);
  }

  @Test
  void timesAreThoseOfTheTransactionInTheDatabase() {
    keys.insert(NewApiKey.builder().keyHash("a").label("ci").build());
    keys.insert(NewApiKey.builder().keyHash("b").label("backup").build());

    database.transaction(
        tx -> {
          ApiKeyDao inTransaction = new ApiKeyDao(tx);
          ApiKey a = inTransaction.recordUse("a").orElseThrow();
          ApiKey b = inTransaction.recordUse("b").orElseThrow();
          assertThat(b.lastUsedAt()).isEqualTo(a.lastUsedAt());
        });
  }

  @Test
  void otherKeysAndUnknownOnesAreLeftAlone() {
    ApiKey other = keys.insert(NewApiKey.builder().keyHash("b").label("backup").build());

    assertThat(keys.recordUse("a")).isEmpty();
    assertThat(keys.findByKeyHash("a")).isEmpty();
    assertThat(keys.findById(other.id())).contains(other);
  }
}
