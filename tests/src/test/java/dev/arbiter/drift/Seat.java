package dev.arbiter.drift;

import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;

/** A table whose indexes say what NULL is to them. */
@Table("seat")
@UniqueIndex(
    name = "seat_place_idx",
    expr = {"hall", "place"},
    nulls = Nulls.NOT_DISTINCT,
    as = "Place")
@UniqueIndex(
    name = "seat_guest_idx",
    expr = {"hall", "guest"},
    nulls = Nulls.DISTINCT,
    as = "Guest")
record Seat(@Id int id, int hall, @Nullable Integer place, @Nullable String guest) {}
