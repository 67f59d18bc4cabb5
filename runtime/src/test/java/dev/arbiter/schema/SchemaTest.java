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
      TableDefinition.of("tenants")
          .columns(
              ColumnDefinition.of("id", "int").notNull(),
              ColumnDefinition.of("tags", "jsonb").check("tags ? 'a;{b'"))
          .indexes(
              IndexDefinition.primaryKey("tenants_pkey", "tenants", "id"),
              IndexDefinition.uniqueIndex("tenants_tags_idx", "tenants", "(tags->>'a')"))
          .build();

  private static final TableDefinition ACCOUNTS =
      TableDefinition.of("accounts")
          .columns(ColumnDefinition.of("tenant", "int"))
          .references(ReferenceDefinition.of("tenant", "tenants", "id"))
          .build();

  private Database database;

  @BeforeEach
  void createDatabase() {
    database = Database.of(TestPostgres.freshDatabase());
  }

  @Test
  void createsTablesInAnyOrder() {
    Schema.create(database, ACCOUNTS, TENANTS);

    assertThat(exists("tenants", "tenants_tags_idx", "accounts")).isTrue();
  }

  @Test
  void createsAllOrNothingAndSaysWhichFailed() {
    TableDefinition broken =
        TableDefinition.of("broken").columns(ColumnDefinition.of("id", "nosuchtype")).build();

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
}
