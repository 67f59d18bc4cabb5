package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

class ErrorsTest extends ItemsTest {

  private static final String SECRET = "s3cret";

  @BeforeAll
  void createTable() throws SQLException {
    sql(
        """
        CREATE TABLE docs (
          id text CONSTRAINT docs_pk PRIMARY KEY,
          slug text CONSTRAINT docs_slug_key UNIQUE,
          parent text CONSTRAINT docs_parent_fkey REFERENCES docs,
          title text NOT NULL CONSTRAINT docs_title_check CHECK (title <> 's3cret'),
          room text,
          later text CONSTRAINT docs_later_key UNIQUE DEFERRABLE,
          short varchar(3),
          CONSTRAINT docs_room_excl EXCLUDE USING hash (room WITH =)
        )\
        """);
    sql("INSERT INTO docs VALUES ('s3cret', 's3cret', NULL, 'a', 's3cret', 's3cret')");
  }

  @Test
  void primaryKey() {
    ConstraintViolationException exception =
        violation("INSERT INTO docs VALUES (?, 'x', NULL, 'b')");

    assertThat(exception.kind()).isEqualTo(Kind.PRIMARY_KEY);
    assertThat(exception.constraint()).isEqualTo("docs_pk");
    assertThat(exception.sqlState()).isEqualTo("23505");
    assertThat(exception.table()).isEqualTo("docs");
    assertThat(exception.statement()).isEqualTo("DocDao.insert");
    assertThat(exception.getCause()).isInstanceOf(SQLException.class);
    assertThat(exception)
        .hasMessage(
            "DocDao.insert on docs: another row already has this primary key \"docs_pk\""
                + " (SQLSTATE 23505; see the cause).");
  }

  @Test
  void unique() {
    ConstraintViolationException exception =
        violation("INSERT INTO docs VALUES ('x', ?, NULL, 'b')");

    assertThat(exception.kind()).isEqualTo(Kind.UNIQUE);
    assertThat(exception.constraint()).isEqualTo("docs_slug_key");
  }

  @Test
  void foreignKey() {
    ConstraintViolationException exception =
        violation("INSERT INTO docs VALUES ('x', NULL, ? || '!', 'b')");

    assertThat(exception.kind()).isEqualTo(Kind.FOREIGN_KEY);
    assertThat(exception.constraint()).isEqualTo("docs_parent_fkey");
  }

  @Test
  void notNull() {
    ConstraintViolationException exception =
        violation("INSERT INTO docs VALUES (? || '!', NULL, NULL, NULL)");

    assertThat(exception.kind()).isEqualTo(Kind.NOT_NULL);
    assertThat(exception.constraint()).isNull();
    assertThat(exception.column()).isEqualTo("title");
    assertThat(exception).hasMessageContaining("the column \"title\" must not be NULL");
  }

  @Test
  void check() {
    ConstraintViolationException exception =
        violation("INSERT INTO docs VALUES ('x', NULL, NULL, ?)");

    assertThat(exception.kind()).isEqualTo(Kind.CHECK);
    assertThat(exception.constraint()).isEqualTo("docs_title_check");
  }

  @Test
  void exclusion() {
    ConstraintViolationException exception =
        violation("INSERT INTO docs VALUES ('x', NULL, NULL, 'b', ?)");

    assertThat(exception.kind()).isEqualTo(Kind.EXCLUSION);
    assertThat(exception.constraint()).isEqualTo("docs_room_excl");
  }

  @Test
  void missingArbiterIndex() {
    ConflictTargetException exception =
        failure(
            ConflictTargetException.class,
            "INSERT INTO docs VALUES (?, NULL, NULL, 'b')"
                + " ON CONFLICT (lower(slug)) DO NOTHING RETURNING id",
            IndexDefinition.uniqueIndex("docs_slug_idx", "docs", "lower(slug)"));

    assertThat(exception.sqlState()).isEqualTo("42P10");
    assertThat(exception)
        .hasMessage(
            "DocDao.insert on docs: the database has no valid unique index that matches the"
                + " conflict target declared as \"docs_slug_idx\". The declared index is created"
                + " by: CREATE UNIQUE INDEX docs_slug_idx ON docs (lower(slug));"
                + " (SQLSTATE 42P10; see the cause).");
  }

  @Test
  void deferrableArbiterIndex() {
    ConflictTargetException exception =
        failure(
            ConflictTargetException.class,
            "INSERT INTO docs VALUES (?, NULL, NULL, 'b')"
                + " ON CONFLICT (later) DO NOTHING RETURNING id",
            IndexDefinition.uniqueConstraint("docs_later_key", "docs", "later"));

    assertThat(exception.sqlState()).isEqualTo("55000");
    assertThat(exception).hasMessageContaining("only as a deferrable constraint");
    assertThat(exception).hasMessageContaining("ADD CONSTRAINT docs_later_key UNIQUE (later)");
  }

  @Test
  void anotherCauseOfTheCodeForDeferrable() throws SQLException {
    sql("CREATE SEQUENCE IF NOT EXISTS numbers");

    DatabaseException exception =
        failure(
            DatabaseException.class,
            "INSERT INTO docs VALUES (? || currval('numbers'), NULL, NULL, 'b')"
                + " ON CONFLICT (id) DO NOTHING RETURNING id",
            IndexDefinition.primaryKey("docs_pk", "docs", "id"));

    assertThat(exception.sqlState()).isEqualTo("55000");
    assertThat(exception).isExactlyInstanceOf(DatabaseException.class);
  }

  @Test
  void everythingElse() {
    DatabaseException tooLong =
        failure(DatabaseException.class, "UPDATE docs SET short = ? RETURNING id", null);
    DatabaseException notANumber =
        failure(DatabaseException.class, "SELECT CAST(? AS integer)", null);
    DatabaseException noTable = failure(DatabaseException.class, "SELECT ? FROM nowhere", null);

    assertThat(tooLong.sqlState()).isEqualTo("22001");
    assertThat(notANumber.sqlState()).isEqualTo("22P02");
    assertThat(noTable.sqlState()).isEqualTo("42P01");
    assertThat(tooLong).hasMessage("DocDao.insert on docs failed (SQLSTATE 22001; see the cause).");
  }

  @Test
  void lockTimeout() throws SQLException {
    try (Connection rival = dataSource.getConnection()) {
      rival.setAutoCommit(false);
      sql(rival, "SELECT id FROM docs FOR UPDATE");

      TransientDatabaseException exception =
          failure(
              TransientDatabaseException.class,
              "SELECT id FROM docs WHERE id = ? FOR UPDATE NOWAIT",
              null);

      assertThat(exception.sqlState()).isEqualTo("55P03");
    }
  }

  @Test
  void lostConnection() {
    TransientDatabaseException exception =
        failure(
            TransientDatabaseException.class,
            "SELECT pg_terminate_backend(pg_backend_pid()), ?",
            null);

    assertThat(exception.sqlState()).isEqualTo("57P01");
  }

  @Test
  void connectionThatWasIdleForTooLong() throws SQLException {
    assertThat(endedWhileIdle("idle_session_timeout", true).sqlState()).isEqualTo("57P05");
    assertThat(endedWhileIdle("idle_in_transaction_session_timeout", false).sqlState())
        .isEqualTo("25P03");
  }

  private TransientDatabaseException endedWhileIdle(String timeout, boolean autoCommit)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      sql(connection, "SET " + timeout + " = '50ms'");
      connection.setAutoCommit(autoCommit);
      int pid = connection.unwrap(PGConnection.class).getBackendPID();
      sql(connection, "SELECT 1");
      awaitTheEndOf(pid);

      TransientDatabaseException exception =
          catchThrowableOfType(
              TransientDatabaseException.class,
              () -> new Items(Database.of(connection)).insert(APPLE));
      assertThat(exception).hasMessageContaining("which was idle for too long");
      return exception;
    }
  }

  private void awaitTheEndOf(int pid) throws SQLException {
    sql(
        """
        DO $$BEGIN
          WHILE EXISTS (SELECT FROM pg_stat_activity WHERE pid = %d) LOOP
            PERFORM pg_sleep(0.01);
            PERFORM pg_stat_clear_snapshot();
          END LOOP;
        END$$\
        """
            .formatted(pid));
  }

  /** Poolers report prepared statements that they do not know so, and keep the connection. */
  @Test
  void protocolViolationOfAStatement() throws SQLException {
    sql(
        """
        CREATE OR REPLACE FUNCTION violate(text) RETURNS text LANGUAGE plpgsql AS
        'BEGIN RAISE EXCEPTION ''no'' USING ERRCODE = $1; END'\
        """);

    DatabaseException ofStatement =
        failure(DatabaseException.class, "SELECT violate('08P01') || ?", null);
    DatabaseException ofConnection =
        failure(DatabaseException.class, "SELECT violate('08006') || ?", null);

    assertThat(ofStatement)
        .isExactlyInstanceOf(DatabaseException.class)
        .hasMessageContaining("DocDao.insert on docs failed (SQLSTATE 08P01; see the cause).");
    assertThat(ofConnection).isInstanceOf(TransientDatabaseException.class);
  }

  @Test
  void refusedConnection() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setURL("jdbc:postgresql://localhost:1/none");

    TransientDatabaseException exception =
        catchThrowableOfType(
            TransientDatabaseException.class, () -> new Items(Database.of(nowhere)).insert(APPLE));

    assertThat(exception.sqlState()).startsWith("08");
    assertThat(exception).hasMessageContaining("ItemDao.insert on items got no usable connection");
  }

  @Test
  void severalRowsByAUniqueKey() throws SQLException {
    sql("CREATE TABLE IF NOT EXISTS twins AS SELECT 's3cret' AS key FROM generate_series(1, 2)");

    DatabaseException exception =
        failure(
            DatabaseException.class,
            "SELECT key FROM twins WHERE key = ?",
            IndexDefinition.uniqueIndex("twins_key_key", "twins", "key"));

    assertThat(exception).hasMessageContaining("more than one row by the key of \"twins_key_key\"");
  }

  @Test
  void suppressedRow() throws SQLException {
    sql(
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER refuse BEFORE INSERT ON items FOR EACH ROW EXECUTE FUNCTION refuse()\
        """);
    try {
      assertThat(catchThrowableOfType(DatabaseException.class, () -> items.upsertByKey(APPLE)))
          .hasMessageContaining("a BEFORE trigger");
    } finally {
      sql("DROP FUNCTION refuse CASCADE");
    }
  }

  @Test
  void updateOfNoRow() {
    assertThat(
            failure(
                DatabaseException.class,
                "UPDATE docs SET title = 'c' WHERE slug = ? || '!' RETURNING id",
                null))
        .hasMessageContaining("found no row with this key to update");
  }

  private ConstraintViolationException violation(String sql) {
    return failure(ConstraintViolationException.class, sql, null);
  }

  private <E extends DatabaseException> E failure(
      Class<E> type, String sql, @Nullable IndexDefinition arbiter) {
    StatementDefinition statement =
        new StatementDefinition(
            "DocDao.insert",
            "docs",
            StatementDefinition.Kind.valueOf(sql.substring(0, sql.indexOf(' '))),
            sql.contains("RETURNING") || sql.startsWith("SELECT") ? sql : sql + " RETURNING id",
            arbiter,
            "docs_pk");
    E exception =
        catchThrowableOfType(
            type,
            () ->
                database
                    .executor()
                    .one(statement, bound -> bound.setString(1, SECRET), row -> row.getString(1)));
    assertThat(exception).isNotNull();
    assertThat(exception.getMessage()).doesNotContain(SECRET);
    return exception;
  }
}
