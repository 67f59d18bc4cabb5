package dev.arbiter.statements;

import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type that there is a comparison for, or none. */
@Table(value = "samples", skipUnchanged = true)
record Sample(
    @Id int id,
    @Nullable String string,
    @Nullable Short small,
    @Nullable Integer number,
    @Nullable Long big,
    @Nullable Boolean flag,
    @Nullable Float single,
    @Nullable Double twice,
    @Nullable BigDecimal exact,
    @Nullable UUID uuid,
    @Nullable Instant instant,
    @Nullable OffsetDateTime offset,
    @Nullable LocalDateTime local,
    @Nullable LocalDate day,
    @Nullable LocalTime hour,
    byte @Nullable [] bytes,
    @Nullable Kind kind,
    @Column(type = "json") @Nullable String json,
    @Column(type = "jsonb") @Nullable String jsonb,
    @Column(type = "xml") @Nullable String xml,
    @Column(type = "numeric(12,4)") @Nullable String scaled,
    @Column(type = "interval") @Nullable String span,
    @Column(type = "char(5)") @Nullable String padded,
    @Column(type = "varchar(5)") @Nullable String limited,
    @Column(type = "citext") @Nullable String folded,
    @Column(type = "text[]") @Nullable String list,
    @Column(type = "point") @Nullable String point,
    @Default("'given'") String preset,
    @Default("now()") @OnConflict(set = "clock_timestamp()") Instant updatedAt) {

  enum Kind {
    ONE,
    TWO
  }

  interface Statements {

    @Upsert(
        by = "Id",
        set = {"exact = :value", "padded = :code", "scaled = :value"},
        skipUnchanged = true)
    Upserted<Sample> set(int id, BigDecimal value, String code);
  }
}
