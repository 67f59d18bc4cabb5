package dev.arbiter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The privileges that a method needs: with them it works, without any one of them it is refused.
 */
final class PrivilegesTest {

  private static final Map<String, Consumer<MemberDao>> CALLS =
      Map.ofEntries(
          Map.entry("insert", dao -> dao.insert(row("new"))),
          Map.entry("insertAll", dao -> dao.insertAll(rows("new"))),
          Map.entry("insertIfAbsent", dao -> dao.insertIfAbsent(row("new"))),
          Map.entry("insertIfAbsentByEmail", dao -> dao.insertIfAbsentByEmail(row("new"))),
          Map.entry("insertAllIfAbsent", dao -> dao.insertAllIfAbsent(rows("new"))),
          Map.entry("getOrInsertByEmail", dao -> dao.getOrInsertByEmail(row("old"))),
          Map.entry("getOrInsertAllByEmail", dao -> dao.getOrInsertAllByEmail(rows("old"))),
          Map.entry("upsertByEmail", dao -> dao.upsertByEmail(row("old"))),
          Map.entry("upsertAllByEmail", dao -> dao.upsertAllByEmail(rows("old"))),
          Map.entry("findByEmail", dao -> dao.findByEmail("old0")),
          Map.entry("findAllByEmail", dao -> dao.findAllByEmail(List.of("old0", "x"))),
          Map.entry("deleteByEmail", dao -> dao.deleteByEmail("old0")),
          Map.entry("deleteAllByEmail", dao -> dao.deleteAllByEmail(List.of("old0", "x"))),
          Map.entry("rename", dao -> dao.rename("old0", "b")));

  private final Roles roles = new Roles(MemberDao.TABLE);

  @AfterEach
  void dropRole() {
    roles.close();
  }

  private static NewMember row(String email) {
    return NewMember.builder().email(email + "0").name("a").tenant("t").build();
  }

  private static List<NewMember> rows(String email) {
    return List.of(row(email), NewMember.builder().email("x").name("a").tenant("t").build());
  }

  @ParameterizedTest
  @CsvSource({
    "insert, SELECT INSERT",
    "insertAll, INSERT",
    "insertIfAbsent, SELECT INSERT",
    "insertIfAbsentByEmail, SELECT INSERT",
    "insertAllIfAbsent, SELECT INSERT",
    "getOrInsertByEmail, SELECT INSERT",
    "getOrInsertAllByEmail, SELECT INSERT",
    "upsertByEmail, SELECT INSERT UPDATE",
    "upsertAllByEmail, SELECT INSERT UPDATE",
    "findByEmail, SELECT",
    "findAllByEmail, SELECT",
    "deleteByEmail, SELECT DELETE",
    "deleteAllByEmail, SELECT UPDATE DELETE",
    "rename, SELECT UPDATE"
  })
  void ofEachMethod(String method, String needed) {
    Consumer<MemberDao> call = CALLS.get(method);
    MemberDao dao = new MemberDao(roles.role());
    Set<String> privileges = new TreeSet<>(Arrays.asList(needed.split(" ")));
    new MemberDao(roles.owner()).insertAll(List.of(row("old")));

    for (String withheld : privileges) {
      roles.execute("REVOKE ALL ON member FROM app");
      privileges.stream()
          .filter(it -> !it.equals(withheld))
          .forEach(it -> roles.execute("GRANT " + it + " ON member TO app"));
      assertThatExceptionOfType(DatabaseException.class)
          .as("without " + withheld)
          .isThrownBy(() -> call.accept(dao))
          .withMessageContaining("the database role lacks a privilege (SQLSTATE 42501");
    }
    privileges.forEach(it -> roles.execute("GRANT " + it + " ON member TO app"));
    call.accept(dao);
  }

  @Test
  void temporaryForMoreRowsThanAChunk() {
    roles.execute("GRANT ALL ON member TO app");
    Database inChunks = roles.role().withChunkSize(2);
    MemberDao dao = new MemberDao(inChunks);
    List<NewMember> three = List.of(row("a"), row("b"), row("c"));
    List<String> emails = List.of("a0", "b0", "c0");
    Map<String, Runnable> calls =
        Map.of(
            "upsert", () -> dao.upsertAllByEmail(three),
            "insert if absent", () -> dao.insertAllIfAbsentByEmail(three),
            "get or insert", () -> dao.getOrInsertAllByEmail(three));

    calls.forEach(
        (name, call) ->
            assertThatExceptionOfType(DatabaseException.class)
                .as(name)
                .isThrownBy(call::run)
                .withMessageContaining("the role needs the TEMPORARY privilege on the database"));
    assertThat(dao.findAllByEmail(emails)).containsOnly(Optional.empty());
    assertThat(dao.insertAll(three)).isEqualTo(3);
    assertThat(dao.deleteAllByEmail(emails)).isEqualTo(3);

    roles.execute("GRANT TEMPORARY ON DATABASE db TO app");
    calls.values().forEach(Runnable::run);
  }

  @Test
  void driftNeedsThoseOfTheMethodsAndTemporary() {
    roles.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON member TO app");
    assertThat(Drift.check(roles.role(), MemberDao.TABLE).unchecked())
        .isNotEmpty()
        .allMatch(it -> it.text().contains("temporary"));

    roles.execute("GRANT TEMPORARY ON DATABASE db TO app");
    assertThat(Drift.check(roles.role(), MemberDao.TABLE).unchecked()).isEmpty();
  }

  @Test
  void driftSaysWhatItMayNotAsk() {
    roles.execute("GRANT SELECT ON member TO app", "GRANT TEMPORARY ON DATABASE db TO app");

    DriftReport report = Drift.check(roles.role(), MemberDao.TABLE);

    assertThat(report.differences()).isEmpty();
    assertThat(report.unchecked())
        .isNotEmpty()
        .allMatch(it -> it.text().contains("permission denied"));
  }

  @Test
  void usageOnTheSchemaIsNeeded() {
    roles.execute("GRANT ALL ON member TO app", "REVOKE USAGE ON SCHEMA public FROM app");

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> new MemberDao(roles.role()).findByEmail("a"))
        .satisfies(it -> assertThat(it.sqlState()).isIn("42501", "42P01"));
  }

  @Test
  void tablesAreCreatedByTheSchemasOwner() {
    roles.execute("DROP TABLE member");

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> Schema.create(roles.role(), MemberDao.TABLE))
        .withMessageContaining("42501");

    roles.execute("GRANT CREATE ON SCHEMA public TO app");
    Schema.create(roles.role(), MemberDao.TABLE);
    assertThat(new MemberDao(roles.role()).insert(row("a")).email()).isEqualTo("a0");
  }
}
