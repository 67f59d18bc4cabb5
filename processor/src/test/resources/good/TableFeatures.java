package good;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Default;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.Label;
import dev.arbiter.PostgresEnum;
import dev.arbiter.References;
import dev.arbiter.Serial;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table(value = "bookings", with = "fillfactor = 70")
@UniqueIndex(expr = {"room_id", "starts_at"}, constraint = true, include = "guest", with = "fillfactor = 80")
@UniqueIndex(expr = "guest", target = false)
@UniqueIndex(expr = "lower(guest)", name = "bookings_guest_lower_idx", target = false)
@Index(expr = "payload jsonb_path_ops", using = "gin")
@Index(expr = {"guest", "starts_at DESC"}, where = "guest IS NOT NULL", include = {"room_id", "mood"})
@Constraint(name = "bookings_excl", value = "EXCLUDE USING gist (int4range(room_id, room_id, '[]') WITH =, tsrange(starts_at, ends_at) WITH &&) DEFERRABLE")
@Check(value = "starts_at < ends_at", name = "bookings_period")
@ForeignKey(columns = {"building_id", "room_id"}, references = TableFeatures.Room.class, onDelete = References.OnDelete.CASCADE, initiallyDeferred = true)
@ForeignKey(columns = {"building_id", "room_code"}, references = TableFeatures.Room.class, to = {"building_id", "code"}, name = "bookings_room_code_fk")
record TableFeatures(
    @Id @Serial long id,
    long buildingId,
    int roomId,
    String roomCode,
    @Column(type = "timestamp") Instant startsAt,
    @Column(type = "timestamp") Instant endsAt,
    @Nullable String guest,
    @Column(type = "jsonb") @Default("'{}'") String payload,
    Mood mood,
    @Unique(deferrable = true) int place) {

  @PostgresEnum
  enum Mood {
    @Label("so-so") SO_SO,
    GREAT
  }

  @Table("rooms")
  @UniqueIndex(expr = {"building_id", "code"}, target = false)
  record Room(@Id long buildingId, @Id int id, String code) {}

  interface Statements {
    @Upsert(by = "RoomIdAndStartsAt")
    TableFeatures book(NewTableFeatures row);
  }
}
