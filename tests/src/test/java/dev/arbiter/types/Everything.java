package dev.arbiter.types;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table with a column of each type that is made of others. */
@Table("everything_composed")
@UniqueIndex(
    name = "everything_tags_idx",
    expr = {"tags", "owner"},
    as = "Tags")
record Everything(
    @Id Key<Everything> id,
    List<String> tags,
    Owner owner,
    @Default("'{}'") List<@Nullable String> gaps,
    @Nullable String @Nullable [] words,
    int @Nullable [] numbers,
    Long @Nullable [] longs,
    @Nullable List<Instant> instants,
    @Nullable @Column(type = "timestamp[]") List<Instant> utc,
    byte @Nullable [] @Nullable [] blobs,
    @Nullable List<Mood> moods,
    @Column(type = "mood") Mood mood,
    @Column(type = "mood[]") List<Mood> realMoods,
    @Column(type = "smallint") Rank rank,
    @Column(type = "numeric(12,2)", converter = MoneyConverter.class) Money price,
    @Column(type = "numeric(8,1)[]", converter = MoneyConverter.class) List<Money> prices,
    @Column(type = "jsonb", converter = PointConverter.class) @Nullable Point point,
    @Nullable List<Owner> friends,
    @Nullable Duration waiting,
    @Nullable Period term,
    @Nullable OffsetTime opens,
    @Column(type = "numeric(30)") @Nullable BigInteger big,
    @Nullable List<Duration> waits,
    @Nullable List<BigDecimal> decimals,
    @Nullable List<UUID> uuids,
    @Nullable List<LocalDate> days,
    @Nullable List<LocalDateTime> times,
    @Nullable List<LocalTime> clocks,
    @Nullable List<OffsetDateTime> offsets,
    boolean @Nullable [] flags,
    double @Nullable [] doubles,
    float @Nullable [] floats,
    short @Nullable [] shorts) {

  interface Statements {

    @Upsert(by = "Id", skipUnchanged = true)
    Upserted<Everything> save(NewEverything row);

    @Upsert(by = "Id", skipUnchanged = true)
    List<Upserted<Everything>> saveAll(List<NewEverything> rows);
  }

  record Key<T>(UUID value) {}

  record Owner(@Column(type = "varchar(20)") String name) {}

  record Money(BigDecimal amount) {}

  record Point(int x, int y) {}

  enum Mood {
    @Label("so so")
    SO_SO,
    GOOD
  }

  enum Rank {
    @Label("1")
    FIRST,
    @Label("-2")
    LAST
  }

  static final class MoneyConverter implements ColumnConverter<Money, BigDecimal> {

    public MoneyConverter() {}

    @Override
    public BigDecimal toColumn(Money value) {
      return value.amount();
    }

    @Override
    public Money fromColumn(BigDecimal value) {
      return new Money(value);
    }
  }

  static final class PointConverter implements ColumnConverter<Point, String> {

    public PointConverter() {}

    @Override
    public String toColumn(Point value) {
      return "[" + value.x() + "," + value.y() + "]";
    }

    @Override
    public Point fromColumn(String value) {
      String[] numbers = value.replaceAll("[\\[\\] ]", "").split(",", -1);
      return new Point(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }
  }
}
