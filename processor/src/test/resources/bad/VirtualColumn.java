package bad;

import dev.arbiter.Computed;
import dev.arbiter.Constraint;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;

@Table("rooms")
@UniqueIndex(expr = {"place", "lower(code_key)"}) // error: [VirtualColumn] "code_key" is computed when it is read, in index "rooms_place_code_key_idx" of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
@UniqueIndex(expr = "place", where = "code_key <> ''", as = "Coded") // error: [VirtualColumn] "code_key" is computed when it is read, in where of index "rooms_place_idx" of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
@Index(expr = "place", name = "rooms_plain_idx", include = "code_key") // error: [VirtualColumn] "code_key" is computed when it is read, in include of index "rooms_plain_idx" of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
@Constraint(name = "rooms_excl", value = "EXCLUDE (code_key WITH =)") // error: [VirtualColumn] "code_key" is computed when it is read, in constraint "rooms_excl" of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
@ForeignKey(columns = {"next", "place"}, references = Room.class, to = {"id", "place"}) // error: [VirtualColumn] "next" is computed when it is read, in a foreign key of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
record Room(
    @Id long id,
    String code,
    int place,
    @Computed(value = "lower(code)", stored = false) String codeKey,
    @Unique @Computed(value = "upper(code)", stored = false) String loud, // error: [VirtualColumn] "loud" is computed when it is read, in index "rooms_loud_key" of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
    @References(Room.class) @Computed(value = "place + 1", stored = false) long next) {} // error: [VirtualColumn] "next" is computed when it is read, in a foreign key of "rooms"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)
