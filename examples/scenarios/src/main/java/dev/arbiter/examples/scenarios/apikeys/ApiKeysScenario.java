package dev.arbiter.examples.scenarios.apikeys;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.schema.Schema;
import java.util.Optional;

/** Recording a use touches two columns and nothing else, by the server's clock. */
public final class ApiKeysScenario implements Scenario {

  private static final String ROWS =
      """
      SELECT left(id::text, 8) AS id, key_hash, label,
             to_char(last_used_at, 'HH24:MI:SS.US') AS last_used_at,
             to_char(updated_at, 'HH24:MI:SS.US') AS updated_at
      FROM api_keys
      ORDER BY key_hash\
      """;

  @Override
  public String name() {
    return "api_keys";
  }

  @Override
  public String title() {
    return "the use of a key is recorded";
  }

  @Override
  public void play(Database database, Report report) {
    Schema.create(database, ApiKeyDao.TABLE);
    report.table(ApiKeyDao.TABLE);
    report.statement(
        ApiKeyDao.TABLE,
        "recordUse",
        "One statement by the key: no row is read, and no value of the caller can be stale.");
    ApiKeyDao keys = new ApiKeyDao(database);
    ApiKey created = keys.insert(NewApiKey.builder().keyHash("5f4dcc3b").label("ci").build());
    ApiKey other = keys.insert(NewApiKey.builder().keyHash("e99a18c4").label("backup").build());
    report.rows("Before", ROWS);

    Optional<ApiKey> used = keys.recordUse("5f4dcc3b");
    Optional<ApiKey> unknown = keys.recordUse("00000000");
    report.rows("After a use of the first one", ROWS);

    report.check(
        "last_used_at and updated_at are the server's now()",
        used.filter(it -> it.updatedAt().equals(it.lastUsedAt()))
            .filter(it -> it.updatedAt().isAfter(created.updatedAt()))
            .isPresent());
    report.check(
        "everything else is untouched",
        used.map(it -> withTimesOf(created, it)).filter(created::equals).isPresent());
    report.check(
        "the other key is untouched", keys.findById(other.id()).equals(Optional.of(other)));
    report.check("an unknown key is not created", unknown.isEmpty());
  }

  private static ApiKey withTimesOf(ApiKey times, ApiKey key) {
    return new ApiKey(
        key.id(),
        key.keyHash(),
        key.label(),
        times.lastUsedAt(),
        key.createdAt(),
        times.updatedAt());
  }
}
