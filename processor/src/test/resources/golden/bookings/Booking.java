package golden.bookings;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Default;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.References;
import dev.arbiter.Serial;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import org.jspecify.annotations.Nullable;

@Table("bookings")
@UniqueIndex(expr = "ticket", include = "guest", with = "fillfactor = 80", as = "Ticket")
@UniqueIndex(expr = "lower(room_code)", where = "number < 0", as = "Code", target = false)
@UniqueIndex(expr = "seat", target = false)
@Index(expr = "payload jsonb_path_ops", using = "gin")
@Index(
    expr = {"guest", "id DESC"},
    where = "guest IS NOT NULL",
    include = "mood",
    with = "fillfactor = 90")
@Constraint(
    name = "bookings_during_excl",
    value = "EXCLUDE USING gist (during WITH &&) WHERE (number = 1) DEFERRABLE")
@ForeignKey(
    columns = {"building_id", "number"},
    references = Room.class,
    onDelete = References.OnDelete.CASCADE,
    initiallyDeferred = true)
@ForeignKey(
    columns = {"building_id", "room_code"},
    references = Room.class,
    to = {"building_id", "code"},
    onUpdate = References.OnUpdate.CASCADE,
    name = "bookings_room_code_fk")
record Booking(
    @Id @Serial long id,
    long buildingId,
    int number,
    String roomCode,
    String ticket,
    @Nullable String guest,
    @Nullable @Check(value = "seat < 100", name = "bookings_seat_max") Integer seat,
    @Column(type = "tsrange") String during,
    @Column(type = "jsonb") @Default("'{}'") String payload,
    @Default("'so-so'") Mood mood,
    @Unique(initiallyDeferred = true) int place) {

  interface Statements {
    @Upsert(by = "Code")
    Booking book(NewBooking row);
  }
}
