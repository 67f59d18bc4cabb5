package dev.arbiter.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final TableDefinition TENANTS =
      table(
          "tenants",
          "CREATE TABLE tenants (id int PRIMARY KEY, tags jsonb CHECK (tags ? 'a;{b'));"
              + " CREATE UNIQUE INDEX tenants_tags_idx ON tenants ((tags->>'a'));");

  private static final TableDefinition ACCOUNTS =
      table("accounts", "CREATE TABLE accounts (tenant int REFERENCES tenants)");

  private Database database;

  @BeforeEach
  void createDatabase() {
    database = Database.of(TestPostgres.freshDatabase());
  }

  @Test
  void createsTablesInTheGivenOrder() {
    Schema.create(database, TENANTS, ACCOUNTS);

    assertThat(exists("tenants", "tenants_tags_idx", "accounts")).isTrue();
  }

  @Test
  void createsAllOrNothingAndSaysWhichFailed() {
    TableDefinition broken = table("broken", "CREATE TABLE broken (id nosuchtype)");

    assertThatThrownBy(() -> Schema.create(database, TENANTS, broken))
        .isInstanceOfSatisfying(
            DatabaseException.class, exception -> assertThat(exception.table()).isEqualTo("broken"))
        .hasMessageContaining("Schema.create on broken");
    assertThat(exists("tenants")).isFalse();
  }

  private boolean exists(String... relations) {
    return database
        .executor()
        .one(
            new Statements("test", "pg_class", null)
                .select("exists", null, "SELECT count(*) FROM pg_class WHERE relname = ANY (?)"),
            statement ->
                statement.setArray(1, statement.getConnection().createArrayOf("text", relations)),
            row -> row.getInt(1) == relations.length);
  }

  private static TableDefinition table(String name, String ddl) {
    return TableDefinition.of(name).ddl(ddl).build();
  }
}
