package good;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("documents")
record References(
    @Id @Identity long id,
    @dev.arbiter.References(Tenant.class) UUID tenantId,
    @Nullable @dev.arbiter.References(value = References.class, onDelete = dev.arbiter.References.OnDelete.SET_NULL) Integer parentId) {

  @Table("tenants")
  record Tenant(@Id UUID id) {}
}
