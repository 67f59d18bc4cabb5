package dev.arbiter.security;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;

/** A row of a tenant's. */
@Table("member")
@UniqueIndex(name = "member_email_idx", expr = "lower(email)", as = "Email")
record Member(
    @Id @Identity long id,
    String email,
    @Default("current_setting('app.tenant', true)") @OnConflict(OnConflict.Action.KEEP)
        String tenant,
    String name) {

  interface Statements {
    @Update(by = "Email", set = "name = :name")
    boolean rename(String email, String name);
  }
}
