package good;

import dev.arbiter.Check;
import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Table;

@Table("prices")
@Check("gross > net")
record VirtualColumns(
    @Id long id,
    int net,
    @Check(value = "gross < 1000", name = "prices_gross") @Computed(value = "net * 2", stored = false) int gross) {}
