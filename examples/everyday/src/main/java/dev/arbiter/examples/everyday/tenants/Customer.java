package dev.arbiter.examples.everyday.tenants;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

/** A table of each tenant: it names no schema. */
@Table("customers")
@UniqueIndex(expr = "LOWER(email)", as = "Email")
public record Customer(@Id @Identity long id, String email, String name) {}
