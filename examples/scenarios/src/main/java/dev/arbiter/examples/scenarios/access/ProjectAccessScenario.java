package dev.arbiter.examples.scenarios.access;

import static dev.arbiter.examples.scenarios.access.PrincipalType.TEAM;
import static dev.arbiter.examples.scenarios.access.PrincipalType.USER;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.schema.Schema;
import java.util.UUID;

/** Granting again changes the role; the three columns of the primary key say whose. */
public final class ProjectAccessScenario implements Scenario {

  private static final String ROWS =
      """
      SELECT left(project_id::text, 8) AS project_id, principal_type,
             left(principal_id::text, 8) AS principal_id, role
      FROM project_access
      ORDER BY principal_type DESC\
      """;

  @Override
  public String name() {
    return "project_access";
  }

  @Override
  public String title() {
    return "a user or a team is granted a role in a project";
  }

  @Override
  public void play(Database database, Report report) {
    Schema.create(database, ProjectAccessDao.TABLE);
    report.table(ProjectAccessDao.TABLE);
    report.statement(
        ProjectAccessDao.TABLE,
        "upsertById",
        """
        The conflict target is the primary key with all its columns, none of which is ever
        written by the update.\
        """);
    ProjectAccessDao access = new ProjectAccessDao(database);
    UUID project = UUID.randomUUID();
    UUID user = UUID.randomUUID();
    UUID team = UUID.randomUUID();

    report.rows("Before", ROWS);

    Upserted<ProjectAccess> editor =
        access.upsertWithOutcomeById(grant(project, USER, user, Role.EDITOR));
    report.rows("After the grant as editor", ROWS);

    Upserted<ProjectAccess> admin =
        access.upsertWithOutcomeById(grant(project, USER, user, Role.ADMIN));
    Upserted<ProjectAccess> viewer =
        access.upsertWithOutcomeById(grant(project, TEAM, team, Role.VIEWER));
    report.rows("After the grant as admin, and of a team as viewer", ROWS);

    report.check("the first grant inserts", editor.outcome() == Outcome.INSERTED);
    report.check("the second one updates the role", admin.outcome() == Outcome.UPDATED);
    report.check("the team's grant is a row of its own", viewer.outcome() == Outcome.INSERTED);
    report.check(
        "the user is found as admin",
        access.findById(project, USER, user).filter(admin.row()::equals).isPresent());
    report.check("granted_at is kept", admin.row().grantedAt().equals(editor.row().grantedAt()));
  }

  private static NewProjectAccess grant(
      UUID project, PrincipalType type, UUID principal, Role role) {
    return NewProjectAccess.builder()
        .projectId(project)
        .principalType(type)
        .principalId(principal)
        .role(role)
        .build();
  }
}
