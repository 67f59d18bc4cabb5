package dev.arbiter.drift;

import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Table;

/** A table of periods, none of which overlaps another. */
@Table("stay")
@Constraint(name = "stay_pkey", value = "PRIMARY KEY (room, during WITHOUT OVERLAPS)")
@Constraint(name = "stay_guest_key", value = "UNIQUE (guest, during WITHOUT OVERLAPS)")
record Stay(
    @Column(type = "int4range") String room,
    @Column(type = "int4range") String guest,
    @Column(type = "int8range") String during) {}
