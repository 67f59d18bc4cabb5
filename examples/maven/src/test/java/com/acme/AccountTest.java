package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AccountTest {

  @Test
  void oneAccountPerEmailWhateverItsCase() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Database database = Database.of(server.getPostgresDatabase());
      Schema.create(database, AccountDao.TABLE);
      AccountDao accounts = new AccountDao(database);

      Account first = accounts.upsertByEmail(
          NewAccount.builder().email("John@Example.com").displayName("John").build());
      Account second = accounts.upsertByEmail(
          NewAccount.builder().email("john@example.com").displayName("Johnny").build());

      assertEquals(first.id(), second.id());
      assertEquals("John@Example.com", second.email());
      assertEquals("Johnny", second.displayName());
      Drift.check(database, AccountDao.TABLE).requireNone();
    }
  }
}
