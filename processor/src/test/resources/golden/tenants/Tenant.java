package golden.tenants;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

/** A customer. */
@Table("tenants")
public record Tenant(@Id @Default("gen_random_uuid()") UUID id, String name) {}
