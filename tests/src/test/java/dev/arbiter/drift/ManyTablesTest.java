package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.StatementListener;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report of many tables says of each what a report of it alone says. */
final class ManyTablesTest {

  private static final List<TableDefinition> TABLES =
      List.of(TeamDao.TABLE, TicketDao.TABLE, ErrandDao.TABLE);

  private static void saysTheSameOfEach(Server server, List<TableDefinition> tables) {
    DriftReport report = Drift.check(server.database, tables);
    List<String> texts = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Note> unchecked = new ArrayList<>();
    for (TableDefinition table : tables) {
      DriftReport alone = server.check(table);
      texts.add(alone.toString());
      differences.addAll(alone.differences());
      notes.addAll(alone.notes());
      unchecked.addAll(alone.unchecked());
    }
    assertThat(report).hasToString(String.join("\n", texts));
    assertThat(report.differences()).isEqualTo(differences);
    assertThat(report.notes()).isEqualTo(notes);
    assertThat(report.unchecked()).isEqualTo(unchecked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET search_path = app",
        "SET search_path = app; SET default_transaction_read_only = on",
        "SET search_path = app; SET ROLE many_reader",
        "SET search_path = public",
        "SET search_path = app; SET standard_conforming_strings = off",
        "SET search_path = app; SET statement_timeout = '20s'",
      })
  void says(String settings) {
    Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE, ErrandDao.TABLE);
    server.execute(
        """
        CREATE ROLE many_reader;
        GRANT USAGE ON SCHEMA app TO many_reader;
        GRANT SELECT ON ticket TO many_reader;
        DROP INDEX ticket_title_idx;
        CREATE UNIQUE INDEX twin ON team (code);
        ALTER TABLE ticket DROP note, ALTER created_at DROP DEFAULT,
          DROP CONSTRAINT ticket_team_id_fkey;
        ALTER TABLE errand ADD CHECK (id > 0), ADD needed int NOT NULL\
        """);
    try {
      saysTheSameOfEach(server.settings(settings), TABLES);
    } finally {
      server.execute("DROP OWNED BY many_reader; DROP ROLE many_reader");
    }
  }

  @Test
  void saysItOfMoreTablesThanArePlannedTogether() {
    List<TableDefinition> tables =
        IntStream.range(0, 45)
            .mapToObj(it -> new Renamed(TeamDao.TABLE, "_" + it).table())
            .toList();
    Server server = Server.with(tables.toArray(TableDefinition[]::new));
    assertThat(Drift.check(server.database, tables).differences()).isEmpty();

    server.execute("DROP TABLE team_7; ALTER TABLE team_21 DROP CONSTRAINT team_21_code_key");
    saysTheSameOfEach(server, tables);
  }

  @Test
  void asksAboutManyInFewCalls() {
    List<TableDefinition> tables =
        IntStream.range(0, 40)
            .mapToObj(it -> new Renamed(TeamDao.TABLE, "_" + it).table())
            .toList();
    Server server = Server.with(tables.toArray(TableDefinition[]::new));
    AtomicInteger calls = new AtomicInteger();
    Database counting = server.database.with((StatementListener) it -> calls.incrementAndGet());

    assertThat(Drift.check(counting, tables).differences()).isEmpty();
    assertThat(calls).hasValueLessThan(2 * tables.size());
  }

  /** A copy hides what has its name: another schema's table, and a type. */
  @Test
  void saysItOfTablesThatHideEachOther() {
    TableDefinition part =
        TableDefinition.of("part")
            .columns(ColumnDefinition.of("id", "int").notNull())
            .indexes(IndexDefinition.primaryKey("part_pkey", "part", "id"))
            .build();
    TableDefinition namesake =
        TableDefinition.of("spare.part")
            .columns(ColumnDefinition.of("code", "text").notNull())
            .indexes(IndexDefinition.primaryKey("part_pkey", "spare.part", "code"))
            .build();
    TableDefinition whole =
        TableDefinition.of("whole")
            .columns(
                ColumnDefinition.of("id", "int").notNull(), ColumnDefinition.of("parts", "part[]"))
            .indexes(IndexDefinition.primaryKey("whole_pkey", "whole", "id"))
            .build();
    Server server = Server.with(part, whole);
    server.execute("CREATE SCHEMA spare");
    Schema.create(server.database, namesake);
    List<TableDefinition> tables = List.of(part, whole, namesake, part);

    assertThat(Drift.check(server.database, tables).differences()).isEmpty();
    server.execute("ALTER TABLE spare.part ADD needed int NOT NULL");
    saysTheSameOfEach(server, List.of(whole, part, namesake));
  }
}
