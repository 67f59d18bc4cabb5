// options: -Aarbiter.postgres=15
package good;

import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("things")
@UniqueIndex(expr = {"kind", "owner_id"}, nulls = Nulls.NOT_DISTINCT)
@UniqueIndex(expr = "LOWER(kind)", as = "Kind", name = "things_kind_idx", nulls = Nulls.DISTINCT)
record NotDistinct(@Id UUID id, String kind, @Nullable UUID ownerId) {}
