package bad;

import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Id;
import dev.arbiter.InsertIfAbsent;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import org.jspecify.annotations.Nullable;

@Table("rooms")
@UniqueIndex(expr = "lower(code)", target = false)
@UniqueIndex(expr = "lower(name)", target = false)
@UniqueIndex(expr = "upper(name)", name = "rooms_upper_idx", target = false)
@UniqueIndex(expr = "floor", target = false) // error: [NullsUndecided] floor: can be NULL, in "rooms_floor_idx" of "rooms"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(floor, 0), or where = "floor IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
record Room(
    @Id long id,
    @Unique(deferrable = true) String code,
    String name,
    @Unique(initiallyDeferred = true) int place,
    @Nullable Integer floor,
    @References(value = Room.class, column = "place") int next) { // error: [DeferrableKey] "Room.next" refers to "Room.place", whose unique constraint is deferrable; PostgreSQL refers to keys that always hold; refer to another column, or drop deferrable there

  interface Statements {
    @Upsert(by = "Place") // error: [DeferrableKey] by = "Place": "rooms_place_key" of "rooms" is deferrable, in "put"; such a constraint decides no conflict; name another key, or drop deferrable
    Room put(NewRoom row);

    @InsertIfAbsent // error: [DeferrableKey] "rooms_code_key" of "rooms" is deferrable, in "found"; such a constraint decides no conflict, and PostgreSQL asks all of them where no key is named; name one: by = "…"
    boolean found(NewRoom row);

    @InsertIfAbsent(by = "Id")
    boolean build(NewRoom row);

    @Upsert(by = "Floor")
    Room furnish(NewRoom row);

    @Upsert(by = "Code")
    Room recode(NewRoom row);

    @Upsert(by = "Name") // error: [UnknownTarget] by = "Name": that can be "rooms_name_idx" and "rooms_upper_idx", in "name"; a statement is by one key; give one of them another suffix: as = "…"
    Room name(NewRoom row);
  }
}

@Table("stays")
@Constraint(name = "stays_excl", value = "EXCLUDE USING gist (at WITH &&) INITIALLY IMMEDIATE DEFERRABLE")
record Stay(@Id long id, @Column(type = "tsrange") String at) {

  interface Statements {
    @InsertIfAbsent // error: [DeferrableKey] "stays_excl" of "stays" is deferrable, in "found"; such a constraint decides no conflict, and PostgreSQL asks all of them where no key is named; name one: by = "…"
    boolean found(NewStay row);

    @InsertIfAbsent(values = "at = 'empty'") // error: [DeferrableKey] "stays_excl" of "stays" is deferrable, in "foundAll"; such a constraint decides no conflict, and PostgreSQL asks all of them where no key is named; name one: by = "…"
    int foundAll(long id);

    @InsertIfAbsent(by = "Id")
    boolean build(NewStay row);
  }
}

@Table("visits")
@Constraint(name = "visits_key", value = "UNIQUE (code) INITIALLY DEFERRED")
record Visit(@Id long id, String code) {

  interface Statements {
    @InsertIfAbsent // error: [DeferrableKey] "visits_key" of "visits" is deferrable, in "found"; such a constraint decides no conflict, and PostgreSQL asks all of them where no key is named; name one: by = "…"
    boolean found(NewVisit row);
  }
}

@Table("calls")
@Constraint(name = "calls_key", value = "UNIQUE (code) NOT DEFERRABLE")
record Call(@Id long id, String code, @References(value = Visit.class, initiallyDeferred = true) long visit) {

  interface Statements {
    @InsertIfAbsent
    boolean found(NewCall row);
  }
}
