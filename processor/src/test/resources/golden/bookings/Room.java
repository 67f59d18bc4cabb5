package golden.bookings;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

@Table(value = "rooms", with = "fillfactor = 70")
@UniqueIndex(
    expr = {"building_id", "code"},
    constraint = true,
    include = "seats",
    target = false)
@Check(value = "seats > 0", name = "rooms_have_seats")
record Room(@Id long buildingId, @Id int number, String code, int seats) {}
