package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For random keys, the methods of many of them do what those of one do, one after the other. */
final class ExactKeysTest {

  private static final DataSource DATA_SOURCE = TrialTables.connection();

  static Stream<KeyKind<?, ?, ?>> kinds() {
    return KeyKinds.all(TestPostgres.majorVersion());
  }

  @BeforeAll
  static void createTables() {
    TrialTables.create(Database.of(DATA_SOURCE), kinds().map(it -> it.kind().table()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void manyKeysAreAnsweredAsOneByOne(KeyKind<?, ?, ?> kind) throws SQLException {
    for (int seed = 0; seed < TrialTables.TRIALS; seed++) {
      new Trial<>(kind, new Random(seed)).run("seed " + seed);
    }
  }

  @Test
  void aColumnThatComparesOtherwiseThanItIsDeclaredToIsToldOf() throws SQLException {
    DataSource dataSource = TestPostgres.freshDatabase();
    Database database = Database.of(dataSource);
    Schema.create(database, Tables_PlainDao.TABLE);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE COLLATION loose"
              + " (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
      statement.execute("ALTER TABLE plain ALTER COLUMN key TYPE text COLLATE loose");
      statement.execute("INSERT INTO plain (key, first, hits) VALUES ('Key', '', 1)");
    }
    Tables_PlainDao plain = new Tables_PlainDao(database);

    assertThat(plain.findByKey("key")).isPresent();
    assertThat(plain.findAllByKey(List.of("Key", "other", "Key")))
        .map(it -> it.map(Tables.Plain::key))
        .containsExactly(Optional.of("Key"), Optional.empty(), Optional.of("Key"));
    assertThatThrownBy(() -> plain.findAllByKey(List.of("key")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("findAllByKey on plain found a row by a key")
        .hasMessageContaining("Declare its type or collation");
  }

  /** One set of stored rows and one list of keys. */
  private static final class Trial<N, X, K> {

    private final KeyKind<N, X, K> kind;
    private final TrialTable table;
    private final List<N> stored = new ArrayList<>();
    private final List<K> keys = new ArrayList<>();

    Trial(KeyKind<N, X, K> kind, Random random) {
      this.kind = kind;
      this.table = new TrialTable(DATA_SOURCE, kind.kind().table().name());
      int many = random.nextInt(12);
      for (int i = 0; i < many; i++) {
        stored.add(kind.kind().row().apply(random));
      }
      int sought = random.nextInt(25);
      for (int i = 0; i < sought; i++) {
        keys.add(kind.keyOf().apply(kind.kind().row().apply(random)));
      }
    }

    void run(String seed) throws SQLException {
      Database own = Database.of(DATA_SOURCE);
      table.begin(stored, it -> kind.kind().on().apply(own).upsert().apply(it));
      Answer found = table.answer(database -> new Answer(null, found(database)));
      Answer deleted = table.answer(database -> new Answer(deleted(database), null));
      for (Way way : Way.values()) {
        assertThat(table.answer(database -> way.run(DATA_SOURCE, this::findAll)))
            .as("%s, %s, find, %s", kind, way, seed)
            .isEqualTo(found);
        assertThat(table.answer(database -> way.run(DATA_SOURCE, this::deleteAll)))
            .as("%s, %s, delete, %s", kind, way, seed)
            .isEqualTo(deleted);
      }
    }

    private List<String> found(Database database) {
      return TrialTable.shown(keys.stream().map(kind.on().apply(database).find()).toList());
    }

    private long deleted(Database database) {
      return keys.stream().filter(it -> kind.on().apply(database).delete().apply(it)).count();
    }

    private Answer findAll(Database database, boolean streamed) {
      return new Answer(
          null,
          TrialTable.shown(
              kind.on().apply(database).findAll().apply(streamed ? keys::iterator : keys)));
    }

    private Answer deleteAll(Database database, boolean streamed) {
      return new Answer(
          kind.on().apply(database).deleteAll().apply(streamed ? keys::iterator : keys), null);
    }
  }
}
