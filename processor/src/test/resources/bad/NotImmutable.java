package bad;

import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;

@Table("events")
@UniqueIndex(expr = "COALESCE(code, gen_random_uuid()::text)", as = "Random") // error: [NotImmutable] COALESCE(code, gen_random_uuid()::text): "gen_random_uuid" is not immutable, in an index of "events"; what is stored there must never change by itself; compare with a literal, or store the value in a column
@UniqueIndex(expr = "code", where = "expires_at > now()", name = "events_live_idx", as = "Live") // error: [NotImmutable] expires_at > now(): "now" is not immutable, in where of index "events_live_idx" of "events"; what is stored there must never change by itself; compare with a literal, or store the value in a column
@UniqueIndex(expr = "code", where = "owner = CURRENT_USER", as = "Owner") // error: [NotImmutable] owner = CURRENT_USER: "current_user" is not immutable, in where of an index of "events"; what is stored there must never change by itself; compare with a literal, or store the value in a column
@UniqueIndex(expr = {"code", "date_trunc('day', created_at)"}, as = "Day") // error: [NotImmutable] date_trunc('day', created_at): the result depends on the session's time zone, in an index of "events"; what is stored there must be immutable; say the zone: date_trunc('day', (created_at AT TIME ZONE 'UTC'))
@UniqueIndex(expr = {"code", "created_at::date"}, as = "Cast") // error: [NotImmutable] created_at::date: the result depends on the session's time zone, in an index of "events"; what is stored there must be immutable; say the zone: (created_at AT TIME ZONE 'UTC')::date
@UniqueIndex(expr = {"code", "CAST(created_at AS date)"}, as = "StandardCast") // error: [NotImmutable] CAST(created_at AS date): the result depends on the session's time zone, in an index of "events"; what is stored there must be immutable; say the zone: CAST((created_at AT TIME ZONE 'UTC') AS date)
@UniqueIndex(expr = {"code", "EXTRACT(year FROM created_at)"}, as = "Year") // error: [NotImmutable] EXTRACT(year FROM created_at): the result depends on the session's time zone, in an index of "events"; what is stored there must be immutable; say the zone: EXTRACT(year FROM (created_at AT TIME ZONE 'UTC'))
@UniqueIndex(expr = {"code", "nextval('s')"}, as = "Sequence") // error: [NotImmutable] nextval('s'): "nextval" is not immutable, in an index of "events"; what is stored there must never change by itself; compare with a literal, or store the value in a column
record Event(
    @Id UUID id,
    String code,
    String owner,
    Instant expiresAt,
    Instant createdAt,
    @Computed("now() - created_at") String age) {} // error: [NotImmutable] now() - created_at: "now" is not immutable, in @Computed of "events.age"; what is stored there must never change by itself; compare with a literal, or store the value in a column
