package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.DatabaseException;
import dev.arbiter.examples.scenarios.accounts.AccountDao;
import dev.arbiter.examples.scenarios.documents.DocumentDao;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftException;
import dev.arbiter.schema.DriftReport;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people and programs read. */
final class ReportTest {

  private final Server server = Server.with(AccountDao.TABLE, DocumentDao.TABLE);

  private DriftReport check() {
    return server.check(AccountDao.TABLE, DocumentDao.TABLE);
  }

  @Test
  void nothing() {
    DriftReport report = check();
    assertThat(report)
        .hasToString(
            """
            accounts: as declared
            documents: as declared\
            """);
    assertThat(report.migration()).isEmpty();
    assertThat(report.isEmpty()).isTrue();
    report.requireNone();
    assertThat(report).isEqualTo(check());
  }

  @Test
  void theDocumentsShowARealOne() throws IOException {
    server.execute(
        """
        DROP INDEX documents_living_name_idx;
        ALTER TABLE documents ALTER version DROP DEFAULT\
        """);
    assertThat(Path.of("../docs/migrations-and-drift.md"))
        .content()
        .contains("\n" + check() + "\n");
  }

  @Test
  void differences() {
    server.execute(
        """
        DROP INDEX accounts_email_lower_idx;
        ALTER TABLE accounts ALTER active DROP DEFAULT;
        DROP INDEX documents_living_name_idx;
        CREATE UNIQUE INDEX documents_living_name_idx ON documents (workflow_id, name)\
        """);
    DriftReport report = check();

    assertThat(report)
        .hasToString(
            """
            accounts: 2 differences
              COLUMN_DEFAULT active
                declared  DEFAULT true
                found     no default
                mend      ALTER TABLE accounts ALTER COLUMN active SET DEFAULT true;
              INDEX_MISSING accounts_email_lower_idx
                declared  CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));
                found     nothing
                mend      -- Fails if there are duplicates: SELECT lower(email), count(*) FROM accounts GROUP BY lower(email) HAVING count(*) > 1
                          CREATE UNIQUE INDEX CONCURRENTLY accounts_email_lower_idx ON accounts (LOWER(email));
            documents: 1 difference
              INDEX_PREDICATE documents_living_name_idx
                declared  CREATE UNIQUE INDEX documents_living_name_idx ON documents (workflow_id, name) WHERE deleted_at IS NULL;
                found     CREATE UNIQUE INDEX documents_living_name_idx ON app.documents USING btree (workflow_id, name)
                mend      ALTER INDEX documents_living_name_idx RENAME TO documents_living_name_idx_old;
                          -- Fails if there are duplicates: SELECT workflow_id, name, count(*) FROM documents WHERE (deleted_at IS NULL) GROUP BY workflow_id, name HAVING count(*) > 1
                          CREATE UNIQUE INDEX CONCURRENTLY documents_living_name_idx ON documents (workflow_id, name) WHERE deleted_at IS NULL;
                          -- documents_living_name_idx_old still rejects rows, and nothing is taken away here: remove it yourself when you no longer want that.\
            """);
    assertThat(report.differences().get(1))
        .isEqualTo(
            new Difference(
                "accounts",
                Difference.Kind.INDEX_MISSING,
                "accounts_email_lower_idx",
                "CREATE UNIQUE INDEX accounts_email_lower_idx ON accounts (LOWER(email));",
                null,
                """
                -- Fails if there are duplicates: SELECT lower(email), count(*) FROM accounts GROUP BY lower(email) HAVING count(*) > 1
                CREATE UNIQUE INDEX CONCURRENTLY accounts_email_lower_idx ON accounts (LOWER(email));\
                """));
    assertThatExceptionOfType(DriftException.class)
        .isThrownBy(report::requireNone)
        .withMessage("The database is not as declared.\n" + report)
        .isInstanceOf(DatabaseException.class);
  }

  @Test
  void migration() {
    server.execute(
        """
        DROP INDEX documents_living_name_idx;
        ALTER TABLE documents ALTER content DROP NOT NULL;
        ALTER TABLE accounts DROP CONSTRAINT accounts_pkey, DROP display_name\
        """);
    assertThat(check().migration())
        .isEqualTo(
            """
            -- Review this before it runs.
            -- What is done CONCURRENTLY cannot run inside a transaction. Flyway: executeInTransaction=false in the script's
            -- .conf file, and flyway.postgresql.transactional.lock=false. Liquibase: runInTransaction:false, or runInTransaction="false".

            -- accounts: COLUMN_MISSING display_name
            ALTER TABLE accounts ADD COLUMN display_name text;

            -- documents: COLUMN_NULLABILITY content
            -- Reads the whole table under a lock, and fails if there are NULLs: SELECT * FROM documents WHERE content IS NULL
            ALTER TABLE documents ALTER COLUMN content SET NOT NULL;

            -- accounts: INDEX_MISSING accounts_pkey
            -- Fails if there are duplicates: SELECT id, count(*) FROM accounts GROUP BY id HAVING count(*) > 1
            CREATE UNIQUE INDEX CONCURRENTLY accounts_pkey ON accounts (id);
            ALTER TABLE accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY USING INDEX accounts_pkey;

            -- documents: INDEX_MISSING documents_living_name_idx
            -- Fails if there are duplicates: SELECT workflow_id, name, count(*) FROM documents WHERE (deleted_at IS NULL) GROUP BY workflow_id, name HAVING count(*) > 1
            CREATE UNIQUE INDEX CONCURRENTLY documents_living_name_idx ON documents (workflow_id, name) WHERE deleted_at IS NULL;
            """);
  }

  @Test
  void migrationInATransaction() {
    server.execute("ALTER TABLE accounts ALTER active DROP DEFAULT");
    assertThat(check().migration())
        .isEqualTo(
            """
            -- Review this before it runs.

            -- accounts: COLUMN_DEFAULT active
            ALTER TABLE accounts ALTER COLUMN active SET DEFAULT true;
            """);
  }

  @Test
  void notes() {
    server.execute(
        """
        CREATE UNIQUE INDEX by_email ON accounts ((lower(email)));
        CREATE UNIQUE INDEX wider ON documents (workflow_id, name, version) WHERE deleted_at IS NULL\
        """);
    DriftReport report = check();
    assertThat(report)
        .hasToString(
            """
            accounts: as declared
              note: "by_email" is not declared and rejects no row that "accounts_email_lower_idx" lets in.
              note: the conflicts of "accounts_email_lower_idx" are those of by_email too: a row that conflicts with any of these is updated.
            documents: as declared
              note: "wider" is not declared and rejects no row that "documents_living_name_idx" lets in.\
            """);
    report.requireNone();
  }
}
