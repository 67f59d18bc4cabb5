package refused;

import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.PostgresEnum;
import dev.arbiter.Serial;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

@Table("bookings")
@Constraint(name = "bookings_excl", value = "EXCLUDE USING gist (during WITH &&, lowr(guest) WITH =)") // error: [PostgresError] EXCLUDE USING gist (during WITH &&, lowr(guest) WITH =): function lowr(text) does not exist, in @Constraint of "bookings"; PostgreSQL 18 refuses it (42883); correct it, or create what it names on the server
//    EXCLUDE USING gist (during WITH &&, lowr(guest) WITH =)
//                                        ^
//    Hint: No function matches the given name and argument types. You might need to add explicit type casts.
@Index(expr = "payload jsonb_path_ops", using = "gin")
@Index(expr = "slug(guest)", name = "bookings_slug_idx") // error: [PostgresError] slug(guest): function slug(text) does not exist, in index "bookings_slug_idx" of "bookings"; PostgreSQL 18 refuses it (42883); correct it, or create what it names on the server
//    slug(guest)
//    ^
//    Hint: No function matches the given name and argument types. You might need to add explicit type casts.
@ForeignKey(columns = {"room", "floor"}, references = Room.class, to = {"number", "floor"}) // error: [PostgresError] @ForeignKey of "bookings": there is no unique constraint matching given keys for referenced table "rooms"; PostgreSQL 18 refuses it (42830); correct it
record Booking(
    @Id @Serial long id,
    int room,
    int floor,
    String guest,
    Mood mood,
    @Column(type = "jsonb") String payload,
    @Column(type = "tsrange") String during) {}

@Table("rooms")
@UniqueIndex(expr = {"number", "seats"}, target = false)
record Room(@Id int number, int floor, int seats) {}

@PostgresEnum
enum Mood {
  GOOD,
  BAD
}
