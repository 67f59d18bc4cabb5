package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Column;
import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Half of a surrogate pair is no character: it is refused, and nothing is stored in its place. */
final class SurrogatesTest {

  @Table("notes")
  record Note(@Id String key, @Nullable @Column(type = "varchar(20)") String text) {

    interface Statements {

      @Update(by = "Id", set = "text = text || :more")
      boolean append(String key, String more);
    }
  }

  private static final List<String> BROKEN =
      List.of(
          "\uD83D",
          "\uDE00",
          "a\uD83Db",
          "\uDE00\uD83D",
          "\uD83D\uD83D\uDE00",
          "\uD83D\uDE00\uDE00");

  private final DataSource dataSource = TestPostgres.freshDatabase();

  @ParameterizedTest
  @MethodSource("dev.arbiter.types.Session#some")
  void areRefusedInEveryCall(Session session) throws SQLException {
    Schema.create(Database.of(dataSource), SurrogatesTest_NoteDao.TABLE);
    try (Connection connection = session.connect(dataSource)) {
      SurrogatesTest_NoteDao notes = new SurrogatesTest_NoteDao(Session.on(connection));
      SurrogatesTest_NoteDao staged =
          new SurrogatesTest_NoteDao(Session.on(connection).withChunkSize(2));
      notes.insert(note("?", "\uD83D\uDE00"));
      for (String broken : BROKEN) {
        refused(broken, () -> notes.insert(note("a", broken)));
        refused(broken, () -> notes.upsertById(note(broken, null)));
        refused(broken, () -> notes.upsertAllById(List.of(note("b", broken))));
        refused(
            broken,
            () -> staged.upsertAllById(List.of(note("c", ""), note("d", ""), note(broken, ""))));
        refused(broken, () -> notes.findById(broken));
        refused(broken, () -> notes.deleteById(broken));
        refused(broken, () -> notes.append("?", broken));
      }

      assertThat(Rows.of(dataSource, "SELECT key, text FROM notes"))
          .containsExactly("?|\uD83D\uDE00");
    }
  }

  private static void refused(String broken, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DatabaseException.class, failure -> assertThat(failure.sqlState()).isEqualTo("22021"))
        .hasMessageContaining("half of a surrogate pair")
        .hasMessageNotContaining(broken);
  }

  private static NewSurrogatesTest_Note note(String key, @Nullable String text) {
    return NewSurrogatesTest_Note.builder().key(key).text(text).build();
  }
}
