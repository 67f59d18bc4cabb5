package golden.access;

import dev.arbiter.Label;

/** What one may do. */
public enum Role {
  @Label("viewer")
  VIEWER,
  @Label("editor")
  EDITOR,
  @Label("admin")
  ADMIN
}
