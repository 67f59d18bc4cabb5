package refused;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

@Table("diary")
@Check("late > now()") // error: [TypePair] late > now(): "now()" meets "late", in @Check of "diary"; that column is a domain over a timestamp on PostgreSQL 18 and holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make it a domain over timestamptz or the component a LocalDateTime
record Diary(
    @Id int id,
    @Column(type = "house.utc") @Default("now()") Instant at, // error: [TypePair] now(): "now()" meets "at", in @Default of "diary.at"; that column is a domain over a timestamp on PostgreSQL 18 and holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make it a domain over timestamptz or the component a LocalDateTime
    @Column(type = "house.late") @Default("now() AT TIME ZONE 'UTC'") @OnConflict(set = "CURRENT_TIMESTAMP") OffsetDateTime late, // error: [TypePair] CURRENT_TIMESTAMP: "CURRENT_TIMESTAMP" meets "late", in @OnConflict of "diary.late"; that column is a domain over a timestamp on PostgreSQL 18 and holds UTC, and PostgreSQL would convert by the session's time zone; write now() AT TIME ZONE 'UTC', or make it a domain over timestamptz or the component a LocalDateTime
    @Column(type = "house.moment") @Default("now()") Instant moment,
    @Column(type = "house.utc") @Default("now()") LocalDateTime local,
    @Column(type = "house.large") int large, // error: [TypePair] "diary.large" has the type int, and its column house.large, on PostgreSQL 18 a domain over bigint; one cannot hold every value of the other; int fits integer or smallint, and bigint fits String or long
    @Column(type = "house.moment") BigDecimal decimal, // error: [TypePair] "diary.decimal" has the type BigDecimal, and its column house.moment, on PostgreSQL 18 a domain over timestamp with time zone; one cannot hold every value of the other; BigDecimal fits numeric, and timestamp with time zone fits String, Instant or OffsetDateTime
    @Column(type = "house.port") int port) {

  interface Statements {

    @Update(by = "Id", set = "at = clock_timestamp()") // error: [TypePair] at = clock_timestamp(): "clock_timestamp()" meets "at", in set of "touch"; that column is a domain over a timestamp on PostgreSQL 18 and holds UTC, and PostgreSQL would convert by the session's time zone; write clock_timestamp() AT TIME ZONE 'UTC', or make it a domain over timestamptz or the component a LocalDateTime
    boolean touch(int id);
  }
}
