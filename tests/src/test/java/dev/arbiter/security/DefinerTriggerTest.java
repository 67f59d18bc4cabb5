package dev.arbiter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.DatabaseException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A trigger writes where the application's role may not, with the rights of its function's owner.
 */
final class DefinerTriggerTest {

  private final Roles roles = new Roles(MemberDao.TABLE);
  private final MemberDao members = new MemberDao(roles.role());

  @BeforeEach
  void create() {
    roles.execute(
        "GRANT SELECT, INSERT, UPDATE ON member TO app",
        "CREATE TABLE audit (who text, email text)",
        """
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          INSERT INTO public.audit VALUES (session_user, NEW.email);
          RETURN NEW;
        END $$\
        """,
        "CREATE TRIGGER note BEFORE INSERT OR UPDATE ON member"
            + " FOR EACH ROW EXECUTE FUNCTION note()");
  }

  @AfterEach
  void dropRole() {
    roles.close();
  }

  private static NewMember row(String email) {
    return NewMember.builder().email(email).name("n").tenant("t").build();
  }

  @Test
  void itsTableNeedsNoPrivilege() {
    members.upsertByEmail(row("a"));
    members.upsertAllByEmail(List.of(row("b"), row("c")));

    assertThat(roles.ask("SELECT count(*) FROM audit")).isEqualTo("3");
  }

  @Test
  void withTheCallersRightsItsRefusalIsTheStatements() {
    roles.execute("ALTER FUNCTION note() SECURITY INVOKER");

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> members.upsertByEmail(row("a")))
        .withMessageContaining("the database role lacks a privilege (SQLSTATE 42501");
    assertThat(roles.ask("SELECT count(*) FROM member")).isEqualTo("0");
  }
}
