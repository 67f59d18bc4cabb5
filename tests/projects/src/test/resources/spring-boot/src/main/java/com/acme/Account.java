package com.acme;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
@UniqueIndex(name = "accounts_email_lower_idx", expr = "LOWER(email)", as = "Email")
public record Account(
    @Id @Default("gen_random_uuid()") UUID id,
    String email,
    @Nullable String displayName,
    @Default("true") boolean active,
    @Default("now()") Instant createdAt,
    @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
