package bad;

import dev.arbiter.Constraint;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table(value = "events", distributedBy = "tenant")
@UniqueIndex(expr = "lower(code)", as = "Code") // error: [KeyWithoutDistributionColumn] "events_code_idx" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
@UniqueIndex(expr = {"code", "lower(tenant)"}, target = false) // error: [KeyWithoutDistributionColumn] "events_code_tenant_idx" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
@UniqueIndex(expr = {"code", "tenant"}, name = "events_right_idx")
@Constraint(name = "events_seat_excl", value = "EXCLUDE (seat WITH =)") // error: [KeyWithoutDistributionColumn] "events_seat_excl" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
@Constraint(name = "events_near_excl", value = "EXCLUDE USING gist (seat WITH =, tenant WITH &&)") // error: [KeyWithoutDistributionColumn] "events_near_excl" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
@Constraint(name = "events_row_key", value = "UNIQUE (seat, row)") // error: [KeyWithoutDistributionColumn] "events_row_key" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
@Constraint(name = "events_tenant_excl", value = "EXCLUDE (tenant text_ops WITH =, seat WITH =)")
@Constraint(name = "events_seat_key", value = "UNIQUE (seat, tenant)")
record Event( // error: [KeyWithoutDistributionColumn] "events_pkey" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
    @Id UUID id,
    String tenant,
    String code,
    int seat,
    int row,
    @Unique String number, // error: [KeyWithoutDistributionColumn] "events_number_key" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
    @Unique(deferrable = true) int place) {} // error: [KeyWithoutDistributionColumn] "events_place_key" does not contain "tenant" by itself, and "events" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key
