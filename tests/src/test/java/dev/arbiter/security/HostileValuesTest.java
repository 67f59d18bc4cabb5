package dev.arbiter.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tries to be more than a value, in rows and keys, of one statement and staged. */
final class HostileValuesTest {

  @Table("hostile")
  record Hostile(@Id String key, @Nullable String text, List<@Nullable String> texts) {}

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "NULL",
          "null",
          "\\N",
          "\\.",
          "\\.\n",
          "a\tb\nc\rd",
          "'; DROP TABLE hostile; --",
          "\"",
          "\\",
          "\\\"",
          "{}",
          "{NULL}",
          "{\"a\",\"b\"}",
          "},{",
          ",",
          "a,b",
          "(1,2)",
          "\\x4142",
          "$1 ? ?? :text",
          "$$",
          "E'\\n'",
          "\u0001\u007f\u0085\u2028\ufeff\uffff",
          "PGCOPY\n\u00ff\r\n",
          "\ud83d\ude00");

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final Database database = Database.of(dataSource);

  @BeforeEach
  void create() {
    Schema.create(database, HostileValuesTest_HostileDao.TABLE);
  }

  private static List<Hostile> rows() {
    List<Hostile> rows = new ArrayList<>();
    for (String text : TEXTS) {
      rows.add(new Hostile(text, text, Arrays.asList(text, null, text + text)));
    }
    rows.add(new Hostile("all", null, List.copyOf(TEXTS)));
    return rows;
  }

  @Test
  void areValuesOnly() {
    List<Hostile> rows = rows();
    List<NewHostileValuesTest_Hostile> written =
        rows.stream().map(it -> NewHostileValuesTest_Hostile.from(it).build()).toList();
    List<String> keys = rows.stream().map(Hostile::key).toList();

    for (Database sized : List.of(database, database.withChunkSize(5))) {
      HostileValuesTest_HostileDao dao = new HostileValuesTest_HostileDao(sized);
      assertThat(dao.upsertAllReturningById(written)).isEqualTo(rows);
      assertThat(dao.findAllById(keys)).isEqualTo(rows.stream().map(Optional::of).toList());
      assertThat(dao.deleteAllById(keys)).isEqualTo(rows.size());

      assertThat(dao.insertAll(written)).isEqualTo(rows.size());
      for (Hostile row : rows) {
        assertThat(dao.findById(row.key())).contains(row);
        assertThat(dao.upsertById(NewHostileValuesTest_Hostile.from(row).build())).isEqualTo(row);
        assertThat(dao.deleteById(row.key())).isTrue();
      }
    }
  }
}
