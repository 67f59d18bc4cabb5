package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL without what PostgreSQL adds is the same SQL to PostgreSQL. */
final class PlainSqlTest {

  private static final String PEOPLE =
      """
      CREATE TABLE people (
        id int PRIMARY KEY,
        email varchar(80) NOT NULL CHECK (email <> '' AND email ~ '@' AND length(email) > 3),
        nick text CHECK (nick LIKE 'a%' OR lower(nick) = 'x' OR nick || email = 'y'),
        code char(3) CHECK (code::text <> 'a' AND code <> 'b'),
        role name CHECK (role = 'c'::text AND role <> 'd'),
        data jsonb NOT NULL CHECK (data ->> 'kind' <> 'e' AND data -> 'kind' <> '"f"'),
        quiet varchar GENERATED ALWAYS AS (lower(email)) STORED
      );
      CREATE UNIQUE INDEX people_email ON people (lower(email), btrim(nick, 'x'));
      CREATE UNIQUE INDEX people_ref ON people ((data -> 'ref' ->> 'id')) WHERE data ? 'ref';
      CREATE UNIQUE INDEX people_turn
        ON people (id, (CASE WHEN nick > 'm' THEN upper(email) ELSE 'none' END))
        WHERE (data ->> 'state') = 'open' AND email::text || nick <> 'z'\
      """;

  @TempDir private static Path folder;

  private static TestDatabase database;
  private static String person;

  @BeforeAll
  static void importPeople() throws Exception {
    database = TestDatabase.create().with(PEOPLE);
    ImportedTables.into(folder, database);
    person = ImportedTables.declarations(folder).get("Person.java");
  }

  @Test
  void readsAsOneWouldWriteIt() {
    assertThat(person)
        .contains("\"lower(email)\"")
        .contains("@Computed(\"lower(email)\")")
        .contains("email <> '' AND email ~ '@' AND length(email::text) > 3")
        .contains("lower(nick) = 'x'")
        .contains("code::text <> 'a' AND code <> 'b'")
        .contains("role = 'c'::text AND role <> 'd'")
        .contains("(data ->> 'kind') <> 'e'")
        .contains("\"(data -> 'ref') ->> 'id'\"")
        .contains("\"CASE WHEN nick > 'm' THEN upper(email) ELSE 'none'::text END\"")
        .contains("(data ->> 'state') = 'open'");
  }

  @Test
  void isWhatItWasToPostgres() throws Exception {
    CompiledRecords records = CompiledRecords.of(folder, folder.resolve("classes"));
    Drift.check(Database.of(database.source()), records.tables()).requireNone();
    TestDatabase again = TestDatabase.create();
    Schema.create(Database.of(again.source()), records.tables());
    assertThat(definitions(again)).isEqualTo(definitions(database)).hasSize(11);
  }

  private static List<String> definitions(TestDatabase database) throws SQLException {
    List<String> definitions = new ArrayList<>();
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT pg_get_indexdef(indexrelid) FROM pg_index
                WHERE indrelid = 'people'::regclass
                UNION ALL SELECT pg_get_constraintdef(oid) FROM pg_constraint
                WHERE conrelid = 'people'::regclass AND contype IN ('c', 'p')
                UNION ALL SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef
                WHERE adrelid = 'people'::regclass
                ORDER BY 1\
                """)) {
      while (row.next()) {
        definitions.add(row.getString(1));
      }
    }
    return definitions;
  }
}
