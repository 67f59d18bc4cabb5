package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

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
}
