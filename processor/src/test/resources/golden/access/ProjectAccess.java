package golden.access;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.time.Instant;
import java.util.UUID;

/** What a user or a team may do in a project. */
@Table("project_access")
public record ProjectAccess(
    @Id UUID projectId,
    @Id @Check("principal_type IN ('user', 'team')") PrincipalType principalType,
    @Id UUID principalId,
    @Check("role IN ('viewer', 'editor', 'admin')") Role role,
    @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant grantedAt,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
