package bad;

import dev.arbiter.Table;
import org.jspecify.annotations.Nullable;

@Table(
    value = "visits",
    distributedBy = "tenant_id") // error: [NullableDistributionColumn] distributedBy = "tenant_id": "tenantId" of "visits" may be NULL; no server of the cluster has the rows of NULL; drop @Nullable there
record Visit(@Nullable Long tenantId, String page) {}
