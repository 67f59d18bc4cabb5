package dev.arbiter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Database;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An identity column numbers the rows of roles that may not use its sequence. They may not name it,
 * so that a list of which some rows supply the identity is written row by row.
 */
final class SequencePrivilegeTest {

  private static final List<NewMember> ROWS =
      List.of(
          row("c", "1").build(),
          row("a", "2").id(100).build(),
          row("b", "3").build(),
          row("A", "4").build());

  private final Roles roles = new Roles(MemberDao.TABLE);
  private final List<String> told = new ArrayList<>();
  private final Database database = roles.role().with(event -> told.add(event.statement()));
  private final MemberDao members = new MemberDao(database);

  @BeforeEach
  void grant() {
    roles.execute(
        "GRANT SELECT, INSERT, UPDATE ON member TO app", "GRANT TEMPORARY ON DATABASE db TO app");
  }

  @AfterEach
  void dropRole() {
    roles.close();
  }

  private static NewMember.Builder row(String email, String name) {
    return NewMember.builder().email(email).name(name).tenant("t");
  }

  private static Member stored(long id, String email, String name) {
    return new Member(id, email, "t", name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"USAGE", "UPDATE"})
  void makesItOneStatement(String privilege) {
    roles.execute("GRANT " + privilege + " ON SEQUENCE member_id_seq TO app");

    assertThat(members.insertAllIfAbsentByEmail(ROWS))
        .containsExactly(stored(3, "c", "1"), stored(100, "a", "2"), stored(2, "b", "3"));
    assertThat(told).hasSize(2);
  }

  @Test
  void isNotNeeded() {
    assertThat(members.upsertAllReturningByEmail(ROWS))
        .containsExactly(
            stored(3, "c", "1"), stored(100, "a", "2"), stored(2, "b", "3"), stored(100, "a", "4"));
    assertThat(told).as("a question, the order, and each row").hasSize(2 + ROWS.size());

    MemberDao inChunks = new MemberDao(database.withChunkSize(2));
    assertThat(inChunks.getOrInsertAllByEmail(ROWS))
        .extracting(Member::id)
        .containsExactly(3L, 100L, 2L, 100L);
  }

  @Test
  void isNotNeededForRowsThatDifferInOtherColumns() {
    List<NewMember> rows =
        List.of(
            row("a", "1").id(1).build(), NewMember.builder().email("b").name("2").id(2).build());
    Database tenant = roles.role("SET app.tenant = 'other'");

    new MemberDao(tenant).upsertAllByEmail(rows);
    new MemberDao(tenant.withChunkSize(2)).upsertAllByEmail(rows);

    assertThat(members.findByEmail("b")).contains(new Member(2, "b", "other", "2"));
  }

  @Test
  void isNeededByRowsThatAreNoCollectionAndMoreThanAChunk() {
    MemberDao inChunks = new MemberDao(database.withChunkSize(2));

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> inChunks.upsertAllByEmail(ROWS::iterator))
        .withMessage(
            "rows that supply the identity column and rows that leave it out cannot be mixed in a"
                + " batch of more than 2 rows, unless it is given as a Collection or the role may"
                + " use the sequence of the column");
    assertThat(roles.ask("SELECT count(*) FROM member")).isEqualTo("0");

    roles.execute("GRANT USAGE ON SEQUENCE member_id_seq TO app");
    assertThat(inChunks.upsertAllByEmail(ROWS::iterator)).isEqualTo(4);
    assertThat(roles.ask("SELECT count(*) FROM member")).isEqualTo("3");
  }

  @Test
  void countsOnlyWhereTheColumnOwnsTheSequence() {
    roles.execute(
        "ALTER TABLE member ALTER id DROP IDENTITY",
        "CREATE SEQUENCE numbers START 50",
        "ALTER TABLE member ALTER id SET DEFAULT nextval('numbers')",
        "GRANT USAGE ON SEQUENCE numbers TO app");

    assertThat(members.insertAllIfAbsentByEmail(ROWS))
        .containsExactly(stored(52, "c", "1"), stored(100, "a", "2"), stored(51, "b", "3"));
    assertThat(told).hasSize(2 + ROWS.size());
  }
}
