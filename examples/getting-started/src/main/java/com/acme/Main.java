package com.acme;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;

public final class Main {

  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      DataSource dataSource = server.getPostgresDatabase();
      Schema.create(Database.of(dataSource), AccountDao.TABLE);
      upsertAndFind(dataSource);
    }
  }

  private static void upsertAndFind(DataSource dataSource) {
    AccountDao accounts = new AccountDao(Database.of(dataSource));

    Account account = accounts.upsertByEmail(
        NewAccount.builder().email("John@Example.com").displayName("John").build());

    Optional<Account> found = accounts.findByEmail("JOHN@example.com"); // the same index

    Account renamed = accounts.upsertById(NewAccount.from(account).displayName("Johnny").build());

    System.out.println("found by JOHN@example.com: " + found.orElseThrow().displayName());
    System.out.println("renamed, and still " + renamed.email() + ": " + renamed.displayName());
  }
}
