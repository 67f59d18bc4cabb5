package bad;

import dev.arbiter.Check;
import dev.arbiter.Constraint;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;

@Table("rooms")
@Check(value = "seats > 0", name = "rooms_check")
@Check(value = "seats < 9", name = "rooms_check") // error: [DuplicateConstraint] "rooms_check" is the name of two constraints of "rooms"; a table's constraints have names of their own; choose another: name = "…"
@Constraint(name = "rooms_code_key", value = "EXCLUDE (seats WITH =)") // error: [DuplicateIndex] "rooms_code_key" is the name of two indexes of "rooms"; tables and indexes of a schema share their names; choose another: name = "…"
@Index(expr = "seats", name = "rooms_pkey") // error: [DuplicateIndex] "rooms_pkey" is the name of two indexes of "rooms"; tables and indexes of a schema share their names; choose another: name = "…"
record Room(
    @Id long id,
    @Unique String code,
    @References(value = Room.class, name = "rooms_check") long next, // error: [DuplicateConstraint] "rooms_check" is the name of two constraints of "rooms"; a table's constraints have names of their own; choose another: name = "…"
    int seats) {}
