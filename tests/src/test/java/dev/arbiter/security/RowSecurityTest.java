package dev.arbiter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant sees and writes its own rows only, by policies that the DAO knows nothing of. */
final class RowSecurityTest {

  private final Roles roles = new Roles(MemberDao.TABLE);
  private final Database acme = roles.role("SET app.tenant = 'acme'");
  private final MemberDao members = new MemberDao(acme);

  @BeforeEach
  void enable() {
    roles.execute(
        "GRANT SELECT, INSERT, UPDATE, DELETE ON member TO app",
        "GRANT TEMPORARY ON DATABASE db TO app",
        "ALTER TABLE member ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY own ON member USING (tenant = current_setting('app.tenant', true))");
    new MemberDao(roles.owner()).insert(member("globex@x", "globex"));
  }

  @AfterEach
  void dropRole() {
    roles.close();
  }

  private static NewMember member(String email, String tenant) {
    return NewMember.builder().email(email).name("n").tenant(tenant).build();
  }

  private static List<NewMember> own(int count) {
    return IntStream.range(0, count).mapToObj(it -> member("e" + it, "acme")).toList();
  }

  @Test
  void ownRowsAreWrittenAndFoundByEveryMethod() {
    assertThat(members.upsertWithOutcomeByEmail(member("a", "acme")).outcome())
        .isEqualTo(Outcome.INSERTED);
    assertThat(members.upsertWithOutcomeByEmail(member("A", "acme")).outcome())
        .isEqualTo(Outcome.UPDATED);
    assertThat(members.insertIfAbsentByEmail(member("a", "acme"))).isEmpty();
    assertThat(members.getOrInsertByEmail(member("a", "acme")).tenant()).isEqualTo("acme");
    assertThat(members.rename("a", "b")).isTrue();
    assertThat(members.deleteByEmail("a")).isTrue();
  }

  /** PostgreSQL refuses COPY into a table with policies; into a temporary one it does not. */
  @Test
  void batchesAreCopiedIntoTheirTemporaryTableOnly() {
    List<String> executed = new ArrayList<>();
    MemberDao inChunks =
        new MemberDao(acme.withChunkSize(2).with(event -> executed.add(event.sql())));

    assertThat(inChunks.upsertAllByEmail(own(5))).isEqualTo(5);
    assertThat(inChunks.insertAllIfAbsentByEmail(own(6))).hasSize(1);
    assertThat(inChunks.deleteAllByEmail(List.of("e0", "e1", "e2", "e3"))).isEqualTo(4);
    assertThat(executed)
        .filteredOn(it -> it.startsWith("COPY "))
        .isNotEmpty()
        .allMatch(it -> it.startsWith("COPY pg_temp."));
  }

  @Test
  void rowsOfOthersAreNotThere() {
    assertThat(members.findByEmail("globex@x")).isEmpty();
    assertThat(members.findAllByEmail(List.of("globex@x"))).containsOnly(Optional.empty());
    assertThat(members.deleteByEmail("globex@x")).isFalse();
    assertThat(members.deleteAllByEmail(List.of("globex@x"))).isZero();
    assertThat(members.rename("globex@x", "stolen")).isFalse();
  }

  @Test
  void superusersAreAboveThePolicy() {
    assertThat(new MemberDao(roles.owner()).findByEmail("globex@x")).isPresent();
  }

  @Test
  void soIsTheOwnerOfTheTable() {
    roles.execute("ALTER TABLE member OWNER TO app");

    assertThat(members.findByEmail("globex@x")).isPresent();
  }

  @Test
  void aRowForOthersIsRefused() {
    for (Runnable call :
        List.<Runnable>of(
            () -> members.insert(member("b", "globex")),
            () -> members.upsertByEmail(member("b", "globex")),
            () -> members.upsertAllByEmail(List.of(member("b", "globex"))))) {
      assertThatExceptionOfType(DatabaseException.class)
          .isThrownBy(call::run)
          .withMessageContaining("(SQLSTATE 42501");
    }
    assertThat(roles.ask("SELECT count(*) FROM member")).isEqualTo("1");
  }

  /** The index is of all rows: that a key of others is taken cannot be hidden, their row is. */
  @Test
  void anUpsertOfAnothersKeyIsRefused() {
    for (Runnable call :
        List.<Runnable>of(
            () -> members.upsertByEmail(member("GLOBEX@x", "acme")),
            () -> members.upsertAllByEmail(List.of(member("GLOBEX@x", "acme"))))) {
      assertThatExceptionOfType(DatabaseException.class)
          .isThrownBy(call::run)
          .withMessageContaining("(SQLSTATE 42501");
    }
    assertThat(roles.ask("SELECT name || tenant FROM member")).isEqualTo("nglobex");
  }

  @Test
  void getOrInsertOfAnothersKeySaysThatTheRowIsHidden() {
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> members.getOrInsertByEmail(member("globex@x", "acme")))
        .withMessageContaining("neither inserted the row nor found it")
        .withMessageContaining("a row security policy hides the row");
    assertThat(members.insertIfAbsentByEmail(member("globex@x", "acme"))).isEmpty();
  }
}
