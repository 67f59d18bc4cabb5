package dev.arbiter.examples.scenarios.access;

import static dev.arbiter.examples.scenarios.access.PrincipalType.TEAM;
import static dev.arbiter.examples.scenarios.access.PrincipalType.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProjectAccessTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final ProjectAccessDao access = new ProjectAccessDao(database);
  private final UUID project = UUID.randomUUID();
  private final UUID principal = UUID.randomUUID();

  @BeforeEach
  void createTable() {
    Schema.create(database, ProjectAccessDao.TABLE);
  }

  @Test
  void grantingAgainChangesTheRoleOnly() {
    ProjectAccess editor = access.upsertById(grant(USER, Role.EDITOR));
    ProjectAccess admin = access.upsertById(grant(USER, Role.ADMIN));

    assertThat(admin.role()).isEqualTo(Role.ADMIN);
    assertThat(admin.grantedAt()).isEqualTo(editor.grantedAt());
    assertThat(admin.updatedAt()).isAfter(editor.updatedAt());
    assertThat(access.findById(project, USER, principal)).contains(admin);
  }

  @Test
  void teamWithTheIdOfAUserIsAnotherPrincipal() {
    ProjectAccess user = access.upsertById(grant(USER, Role.ADMIN));
    ProjectAccess team = access.upsertById(grant(TEAM, Role.VIEWER));

    assertThat(access.findById(project, USER, principal)).contains(user);
    assertThat(access.findById(project, TEAM, principal)).contains(team);
  }

  @Test
  void revokingTakesTheRowOfTheWholeKey() {
    access.upsertById(grant(USER, Role.ADMIN));
    access.upsertById(grant(TEAM, Role.VIEWER));

    assertThat(access.deleteById(project, USER, principal)).isTrue();
    assertThat(access.deleteById(project, USER, principal)).isFalse();
    assertThat(access.findById(project, TEAM, principal)).isPresent();
  }

  private NewProjectAccess grant(PrincipalType type, Role role) {
    return NewProjectAccess.builder()
        .projectId(project)
        .principalType(type)
        .principalId(principal)
        .role(role)
        .build();
  }
}
