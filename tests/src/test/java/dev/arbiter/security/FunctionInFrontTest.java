package dev.arbiter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.ConflictTargetException;
import dev.arbiter.schema.Drift;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody makes a {@code lower(text)} that every session finds before PostgreSQL's: the index
 * keeps the one that it was created with, and statements that mean the other one write nothing.
 */
final class FunctionInFrontTest {

  private static final String IN_FRONT = "SET search_path = front, pg_catalog, public";

  private final Roles roles = new Roles(MemberDao.TABLE);
  private final MemberDao members = new MemberDao(roles.role(IN_FRONT));

  @BeforeEach
  void create() {
    roles.execute(
        "GRANT ALL ON member TO app",
        "GRANT TEMPORARY ON DATABASE db TO app",
        "CREATE SCHEMA front",
        "GRANT USAGE ON SCHEMA front TO app",
        """
        CREATE FUNCTION front.lower(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT 'x' $$\
        """);
  }

  @AfterEach
  void dropRole() {
    roles.close();
  }

  private static NewMember row() {
    return NewMember.builder().email("A@x").name("n").tenant("t").build();
  }

  @Test
  void upsertsWriteNothing() {
    List<Runnable> calls =
        List.of(
            () -> members.upsertByEmail(row()),
            () -> members.upsertAllByEmail(List.of(row())),
            () -> members.insertIfAbsentByEmail(row()),
            () -> members.insertAllIfAbsentByEmail(List.of(row())),
            () -> members.getOrInsertByEmail(row()));

    for (Runnable call : calls) {
      assertThatExceptionOfType(ConflictTargetException.class)
          .isThrownBy(call::run)
          .withMessageContaining("(SQLSTATE 42P10");
    }
    assertThat(roles.ask("SELECT count(*) FROM member")).isEqualTo("0");
  }

  @Test
  void lookupsMayFindAnotherRow() {
    new MemberDao(roles.owner()).insert(row());

    assertThat(members.findByEmail("other")).isPresent();
  }

  @Test
  void driftSaysSo() {
    assertThat(Drift.check(roles.role(IN_FRONT), MemberDao.TABLE).differences())
        .extracting(it -> it.kind() + " " + it.subject())
        .containsExactly("INDEX_KEY member_email_idx");
  }

  /** As long as pg_catalog is not written into the search_path, it comes first. */
  @Test
  void aPathThatDoesNotNameTheCatalogIsSafe() {
    MemberDao usual = new MemberDao(roles.role("SET search_path = front, public"));

    assertThat(usual.upsertByEmail(row()).email()).isEqualTo("A@x");
    assertThat(usual.findByEmail("a@X")).isPresent();
  }
}
