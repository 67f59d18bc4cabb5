package good;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Table("type_pairs")
@Check("utc < now() AT TIME ZONE 'UTC'")
public record TypePairs(
    @Id long id,
    @Column(type = "numeric(18)") long digits,
    @Column(type = "numeric(18, 0)") @Nullable Long more,
    @Column(type = "oid") long object,
    @Column(type = "int2") long small,
    @Column(type = "smallint") int little,
    @Column(type = "pg_catalog.int4") int qualified,
    @Column(type = "numeric(6, 2)") BigDecimal price,
    @Column(type = "real") double ratio,
    @Column(type = "float(10)") float narrow,
    @Column(type = "timestamp(3) with time zone") Instant at,
    @Column(type = "timestamp") @Default("now() AT TIME ZONE 'UTC'") Instant utc,
    @Column(type = "timestamp")
        @OnConflict(
            set = "GREATEST(type_pairs.zoned, clock_timestamp() AT TIME ZONE 'UTC' - interval '1 h')")
        OffsetDateTime zoned,
    @Column(type = "timestamp") @Default("LOCALTIMESTAMP") LocalDateTime local,
    @Column(type = "date") @Default("CURRENT_DATE") LocalDate day,
    @Column(type = "time(0)") LocalTime time,
    @Column(type = "jsonb") String json,
    @Column(type = "bigint") String number,
    @Column(type = "text[]") String array,
    @Column(type = "timestamptz") String moment,
    @Column(type = "char(2)") Code code,
    @Column(type = "smallint") Level level,
    @Column(type = "code") Code mood,
    @Column(type = "app.positive") int positive,
    @Column(type = "given_time") LocalTime given) {

  enum Code {
    A,
    @Label("bc")
    BC
  }

  enum Level {
    @Label("0")
    NONE,
    @Label("-1")
    LESS
  }

  public interface Statements {
    @Update(
        by = "Id",
        set = "utc = :now",
        where = "utc AT TIME ZONE 'UTC' < now() AND at > CURRENT_TIMESTAMP AND local < LOCALTIMESTAMP")
    boolean touch(long id, Instant now);
  }
}
