package golden.access;

import dev.arbiter.Label;

/** Who can be given access. */
public enum PrincipalType {
  @Label("user")
  USER,
  @Label("team")
  TEAM
}
