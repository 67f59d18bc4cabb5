package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Table("visits")
record Visit(
    @Id int id,
    @Column(type = "timestamp") @Default("now()") Instant at, // error: [TypePair] now(): "now()" meets "at", in @Default of "visits.at"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Column(type = "timestamp(3)") @Default("LOCALTIMESTAMP(3)") @OnConflict(set = "CURRENT_TIMESTAMP") Instant seen, // error: [TypePair] LOCALTIMESTAMP(3): "LOCALTIMESTAMP" meets "seen", in @Default of "visits.seen"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    // error: [TypePair] CURRENT_TIMESTAMP: "CURRENT_TIMESTAMP" meets "seen", in @OnConflict of "visits.seen"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime

    @Column(type = "timestamp without time zone") @Default("now() - interval '1 day'") OffsetDateTime since, // error: [TypePair] now() - interval '1 day': "now()" meets "since", in @Default of "visits.since"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Column(type = "timestamp") @Default("date_trunc('day', clock_timestamp())") Instant day, // error: [TypePair] date_trunc('day', clock_timestamp()): "clock_timestamp()" meets "day", in @Default of "visits.day"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write clock_timestamp() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Column(type = "timestamp") @Default("now()::timestamp") Instant cast, // error: [TypePair] now()::timestamp: "now()::timestamp" meets "cast", in @Default of "visits.cast"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Column(type = "timestamp") @Default("'now'") Instant word, // error: [TypePair] 'now': "'now'" meets "word", in @Default of "visits.word"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Column(type = "timestamp") @Check("left_at > at AND left_at <= statement_timestamp()") @Nullable Instant leftAt, // error: [TypePair] left_at > at AND left_at <= statement_timestamp(): "statement_timestamp()" meets "left_at", in @Check of "visits.left_at"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write statement_timestamp() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Column(type = "timestamp") @Check("checked = COALESCE(at, zoned)") Instant checked, // error: [TypePair] checked = COALESCE(at, zoned): "zoned" meets "at", in @Check of "visits.checked"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write zoned AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    @Nullable Instant zoned) {

  interface Statements {
    @Upsert(by = "Id", values = "at = transaction_timestamp()") // error: [TypePair] at = transaction_timestamp(): "transaction_timestamp()" meets "at", in values of "upsert"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write transaction_timestamp() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    Visit upsert(int id);

    @Update(by = "Id", set = "at = CASE WHEN id > 1 THEN CURRENT_DATE ELSE at END") // error: [TypePair] at = CASE WHEN id > 1 THEN CURRENT_DATE ELSE at END: "CURRENT_DATE" meets "at", in set of "update"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write (now() AT TIME ZONE 'UTC')::date, or make the column a timestamptz or the component a LocalDateTime
    Visit update(int id);

    @Update(by = "Id", set = "at = seen", where = "at::date = CURRENT_DATE") // error: [TypePair] at::date = CURRENT_DATE: "CURRENT_DATE" meets "at", in where of "today"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write (now() AT TIME ZONE 'UTC')::date, or make the column a timestamptz or the component a LocalDateTime
    boolean today(int id);

    @Update(by = "Id", set = "at = seen", where = "now() - at > interval '1 day'") // error: [TypePair] now() - at > interval '1 day': "now()" meets "at", in where of "old"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean old(int id);

    @Update(by = "Id", set = "at = seen", where = "at BETWEEN :from AND now()") // error: [TypePair] at BETWEEN :from AND now(): "now()" meets "at", in where of "between"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean between(int id, Instant from);

    @Update(by = "Id", set = "zoned = at") // error: [TypePair] zoned = at: "zoned" meets "at", in set of "assigned"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write at AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean assigned(int id);

    @Update(by = "Id", set = "at = seen", where = "at::time < LOCALTIME") // error: [TypePair] at::time < LOCALTIME: "LOCALTIME" meets "at", in where of "timeOfDay"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write (now() AT TIME ZONE 'UTC')::time, or make the column a timestamptz or the component a LocalDateTime
    boolean timeOfDay(int id);

    @Update(by = "Id", set = "at = seen", where = "at::time without time zone < CURRENT_TIME") // error: [TypePair] at::time without time zone < CURRENT_TIME: "CURRENT_TIME" meets "at", in where of "timeWithZone"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write (now() AT TIME ZONE 'UTC')::time, or make the column a timestamptz or the component a LocalDateTime
    boolean timeWithZone(int id);

    @Update(by = "Id", set = "at = seen", where = "at < now()::time + seen::date") // error: [TypePair] at < now()::time + seen::date: "now()::time" meets "seen", in where of "timeOfNow"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean timeOfNow(int id);

    @Update(by = "Id", set = "at = seen", where = "at < date(now())") // error: [TypePair] at < date(now()): "now()::date" meets "at", in where of "date"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean date(int id);

    @Update(by = "Id", set = "at = seen", where = "at = timezone('UTC', seen)") // error: [TypePair] at = timezone('UTC', seen): "seen AT TIME ZONE" meets "at", in where of "zone"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write seen, or make the column a timestamptz or the component a LocalDateTime
    boolean zone(int id);

    @Update(by = "Id", set = "at = seen", where = "age(at) > interval '1 day'") // error: [TypePair] age(at) > interval '1 day': "CURRENT_DATE" meets "at", in where of "age"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write (now() AT TIME ZONE 'UTC')::date, or make the column a timestamptz or the component a LocalDateTime
    boolean age(int id);

    @Update(by = "Id", set = "at = seen", where = "tstzrange(at, seen) @> now()") // error: [TypePair] tstzrange(at, seen) @> now(): "tstzrange(…)" meets "at", in where of "range"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write at AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean range(int id);

    @Update(by = "Id", set = "at = seen", where = "at > pg_postmaster_start_time()") // error: [TypePair] at > pg_postmaster_start_time(): "pg_postmaster_start_time()" meets "at", in where of "started"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write pg_postmaster_start_time() AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean started(int id);

    @Update(by = "Id", set = "at = seen", where = "at::timestamptz < :now") // error: [TypePair] at::timestamptz < :now: "::timestamptz" meets "at", in where of "converted"; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write at AT TIME ZONE 'UTC', or make the column a timestamptz or the component a LocalDateTime
    boolean converted(int id, Instant now);
  }
}
