package good;

import dev.arbiter.OnConflict;
import dev.arbiter.Table;

@Table("lookups")
record Lookups(String code, boolean active, @OnConflict(set = "(active = other)") boolean other) {}
