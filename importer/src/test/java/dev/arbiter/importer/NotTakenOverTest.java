package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.testing.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no annotation can declare is named, each thing of it. */
final class NotTakenOverTest {

  @TempDir private Path folder;

  @Test
  void namesWhatIsNotTakenOver() throws Exception {
    TestDatabase database =
        TestDatabase.create()
            .with(
                """
                CREATE TABLE orders (id int PRIMARY KEY, note text, state int CHECK (state > 0));
                CREATE INDEX orders_note_idx ON orders (note);
                COMMENT ON INDEX orders_note_idx IS 'for the search';
                COMMENT ON CONSTRAINT orders_state_check ON orders IS 'none is lost';
                CREATE STATISTICS orders_stats ON note, state FROM orders;
                ALTER TABLE orders CLUSTER ON orders_note_idx;
                GRANT SELECT, INSERT ON orders TO PUBLIC;
                GRANT UPDATE (note) ON orders TO PUBLIC;
                ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
                CREATE POLICY mine ON orders USING (state = 1);
                CREATE RULE never AS ON DELETE TO orders DO INSTEAD NOTHING;
                CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE TRIGGER touched BEFORE UPDATE ON orders
                  FOR EACH ROW EXECUTE FUNCTION touch();
                ALTER TABLE orders REPLICA IDENTITY FULL\
                """);

    ImportResult result = ImportedTables.into(folder, database);

    assertThat(Summary.of(result, false))
        .contains("the comment on index orders_note_idx: for the search")
        .contains("the comment on constraint orders_state_check: none is lost")
        .contains("statistics orders_stats")
        .contains("CLUSTER ON orders_note_idx")
        .contains("GRANT INSERT, SELECT TO PUBLIC")
        .contains("GRANT UPDATE (note) TO PUBLIC")
        .contains("row level security")
        .contains("policy mine")
        .contains("rule never")
        .contains("trigger touched")
        .contains("REPLICA IDENTITY FULL");
  }

  @Test
  void namesWhatIsTakenToExist() throws Exception {
    TestDatabase database =
        TestDatabase.create()
            .with(
                """
                CREATE SCHEMA sales;
                CREATE TYPE unused AS ENUM ('a');
                CREATE TYPE used AS ENUM ('b');
                CREATE TYPE sales.point AS (x int, y int);
                CREATE DOMAIN sales.sku AS text;
                CREATE FUNCTION half(int) RETURNS int LANGUAGE sql AS 'SELECT $1 / 2';
                CREATE FUNCTION half(numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 / 2';
                CREATE SEQUENCE sales.numbers;
                CREATE TABLE orders (id serial, place int GENERATED ALWAYS AS IDENTITY, b used);
                CREATE VIEW sales.all_orders AS SELECT * FROM orders;
                CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM orders\
                """);

    assertThat(Summary.of(ImportedTables.into(folder, database), false))
        .contains(
            """
            Taken to exist where the tables are created:
              schemas sales
              domains sales.sku
              enum types that no column has unused
              types sales.point
              functions public.half
              sequences sales.numbers
              materialized views counted
              views sales.all_orders
            """);
  }

  @Test
  void generatesNothingByKeysOfTypesWhoseEqualityIsOutOfSight() throws Exception {
    TestDatabase database =
        TestDatabase.create()
            .with(
                """
                CREATE SCHEMA extensions;
                CREATE EXTENSION citext SCHEMA extensions;
                CREATE TABLE users (id int PRIMARY KEY, email extensions.citext NOT NULL UNIQUE)\
                """);

    ImportResult result = ImportedTables.into(folder, database);

    assertThat(ImportedTables.declarations(folder).get("User.java"))
        .contains("@Column(type = \"extensions.citext\") @Unique(target = false) String email");
    assertThat(result.remarks())
        .containsExactly(
            "public.users: an upsert by users_email_key: = of extensions.citext, the type of column"
                + " email, is in no schema of the search_path");
  }

  @Test
  void findsTheRecordOfAKeyWhoseNullsCannotBeAsItIs() throws Exception {
    assumeThat(TestPostgres.majorVersion()).isGreaterThanOrEqualTo(15);
    TestDatabase database =
        TestDatabase.create()
            .with(
                "CREATE TABLE bins (a int NOT NULL, b int NOT NULL, UNIQUE NULLS NOT DISTINCT (a,"
                    + " b))");

    ImportResult result = ImportedTables.into(folder, database);

    assertThat(result.remarks())
        .containsExactly("public.bins: NULLS NOT DISTINCT of a key that cannot be NULL");
    CompiledRecords records = CompiledRecords.of(folder, folder.resolve("classes"));
    Drift.check(Database.of(database.source()), records.tables()).requireNone();
  }
}
