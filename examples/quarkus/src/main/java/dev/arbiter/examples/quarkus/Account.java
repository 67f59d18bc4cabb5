package dev.arbiter.examples.quarkus;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person; upper and lower case make no other address. */
@Table("accounts")
@UniqueIndex(name = "accounts_email_lower_idx", expr = "LOWER(email)", as = "Email")
public record Account(
    @Id @Default("gen_random_uuid()") UUID id,
    @Check("email LIKE '%@%'") String email,
    @Nullable String displayName) {}
