package dev.arbiter.processor.proof;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text that ends the statement that it stands in, to begin another, is refused or quoted. */
@Tag("thorough")
final class HostileDdlTest {

  private static final List<String> ENDS =
      List.of("", ")", "'", "\"", "\")", "$$", "\n", "\\", "E'\\')", "*/");

  private static final List<String> STATEMENTS =
      List.of("; DROP TABLE canary; --", "; DROP TABLE canary; SELECT (1", "; DROP TABLE canary");

  /** Names are written in quotes, whatever they are. */
  private static final Set<Member> NAMES =
      EnumSet.of(
          Member.TABLE,
          Member.PRIMARY_KEY,
          Member.INDEX_NAME,
          Member.PLAIN_NAME,
          Member.CHECK_NAME,
          Member.CONSTRAINT_NAME,
          Member.FOREIGN_KEY_NAME,
          Member.REFERENCES_NAME,
          Member.UNIQUE_NAME,
          Member.COLUMN_NAME,
          Member.LABEL,
          Member.ENUM_NAME,
          Member.ENUM_LABEL);

  /** What the server says of one that it does not have, by whatever name. */
  private static final String METHOD = "(?s)ERROR: access method \".*\" does not exist";

  @Test
  void isOneStatement() throws SQLException {
    List<FuzzedRecord> records = new ArrayList<>();
    for (String end : ENDS) {
      String text = end + STATEMENTS.get(ENDS.indexOf(end) % STATEMENTS.size());
      records.add(named(records.size(), text));
      Arrays.stream(Member.values())
          .filter(it -> !NAMES.contains(it))
          .map(it -> Map.of(it, it.usual() + text))
          .forEach(it -> records.add(new FuzzedRecord("R" + records.size(), it)));
    }
    Compilation all = compile(records);
    Set<String> refused =
        Report.of(all).stream()
            .filter(Report::isError)
            .map(Report::file)
            .collect(Collectors.toSet());
    List<FuzzedRecord> accepted =
        records.stream().filter(it -> !refused.contains(it.fileName())).toList();

    Compilation compilation = compile(accepted);

    assertThat(compilation).succeeded();
    assertThat(accepted)
        .filteredOn(it -> it.texts().size() > 1)
        .as("whatever names are, they are quoted")
        .hasSize(ENDS.size());
    GeneratedTables tables = new GeneratedTables(compilation);
    try (Server server = new Server()) {
      for (FuzzedRecord record : accepted) {
        server.execute("CREATE TABLE IF NOT EXISTS canary (id int)");
        server.execute("DROP SCHEMA IF EXISTS fuzz CASCADE");

        String ddl = Schema.ddl(tables.of("fuzz." + record.name() + "Dao"));

        assertThat(server.failure(ddl).orElse(""))
            .as(ddl)
            .matches(record.texts().containsKey(Member.PLAIN_USING) ? METHOD : "");
        assertThat(server.column("SELECT to_regclass('canary') IS NOT NULL"))
            .as(ddl)
            .containsExactly("t");
      }
    }
  }

  /** All names of a table at once, each of its own and short enough. */
  private static FuzzedRecord named(int number, String text) {
    Map<Member, String> texts = new EnumMap<>(Member.class);
    texts.put(Member.UPSERT_WHERE, "id > 1");
    NAMES.forEach(it -> texts.put(it, it.ordinal() + text));
    return new FuzzedRecord("R" + number, texts);
  }

  private static Compilation compile(List<FuzzedRecord> records) {
    return TestCompiler.javac("-Xmaxerrs", "10000")
        .compile(
            records.stream()
                .map(it -> JavaFileObjects.forSourceString("fuzz." + it.name(), it.text()))
                .toList());
  }
}
