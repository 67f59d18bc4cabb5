package bad;

import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

@Table("bookings")
@Constraint(name = "bookings_seats", value = "CHECK (seats > 0)") // error: [BadConstraint] CHECK (seats > 0): "bookings_seats" of "bookings" can be said otherwise; @Constraint is for what no other annotation says; write @Check(value = "…", name = "…")
@Constraint(name = "bookings_fk", value = "foreign key (room) references rooms") // error: [BadConstraint] foreign key (room) references rooms: "bookings_fk" of "bookings" can be said otherwise; @Constraint is for what no other annotation says; write @References(…) at the component, or @ForeignKey(…)
@Constraint(name = "bookings_nn", value = "NOT NULL seats") // error: [BadConstraint] NOT NULL seats: "bookings_nn" of "bookings" can be said otherwise; @Constraint is for what no other annotation says; write the component without @Nullable
@Constraint(name = "bookings_excl", value = "CONSTRAINT bookings_excl EXCLUDE (room WITH =)") // error: [BadConstraint] CONSTRAINT bookings_excl EXCLUDE (room WITH =): "bookings_excl" of "bookings" can be said otherwise; @Constraint is for what no other annotation says; write the name into name, and what follows it here
@Constraint(name = "", value = "EXCLUDE (room WITH =)") // error: [BadConstraint] name = "": a @Constraint of "bookings" has no name; by its name the drift check finds it; write one
@Constraint(name = "bookings_open", value = "EXCLUDE (room WITH =") // error: [UnbalancedBrackets] EXCLUDE (room WITH =: "(" is never closed, in @Constraint of "bookings"; brackets come in pairs; close it, or drop the other
@UniqueIndex(expr = "lower(guest)", constraint = true, as = "Guest") // error: [BadConstraint] constraint = true: "bookings_guest_key" of "bookings" is about more than columns; a unique constraint has no expression, predicate, collation, operator class or order; drop constraint
@UniqueIndex(expr = "room", where = "seats > 1", constraint = true) // error: [BadConstraint] constraint = true: "bookings_room_key" of "bookings" is about more than columns; a unique constraint has no expression, predicate, collation, operator class or order; drop constraint
record Booking(@Id long id, int room, int seats, String guest) {}
