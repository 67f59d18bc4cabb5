package dev.arbiter.types;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A table for each pair of a Java type and a column type: values that are keys. */
final class Typed {

  private Typed() {}

  enum Size {
    @Label("s")
    SMALL,
    @Label("\"l\\")
    LARGE,
    @Label("")
    NONE
  }

  enum Level {
    @Label("0")
    NONE,
    @Label("-1")
    LESS
  }

  @Table("texts")
  record Texts(@Id String v) {}

  @Table("booleans")
  record Booleans(@Id boolean v) {}

  @Table("shorts")
  record Shorts(@Id short v) {}

  @Table("integers")
  record Integers(@Id int v) {}

  @Table("small_integers")
  record SmallIntegers(@Id @Column(type = "smallint") int v) {}

  @Table("longs")
  record Longs(@Id long v) {}

  @Table("narrow_longs")
  record NarrowLongs(@Id @Column(type = "integer") long v) {}

  @Table("oids")
  record Oids(@Id @Column(type = "oid") long v) {}

  @Table("digits")
  record Digits(@Id @Column(type = "numeric(18)") long v) {}

  @Table("floats")
  record Floats(@Id float v) {}

  @Table("doubles")
  record Doubles(@Id double v) {}

  @Table("narrow_doubles")
  record NarrowDoubles(@Id @Column(type = "real") double v) {}

  @Table("decimals")
  record Decimals(@Id BigDecimal v) {}

  @Table("amounts")
  record Amounts(@Id @Column(type = "numeric(12,3)") BigDecimal v) {}

  @Table("bytes")
  record Bytes(@Id byte[] v) {}

  @Table("uuids")
  record Uuids(@Id UUID v) {}

  @Table("instants")
  record Instants(@Id Instant v) {}

  @Table("utc_instants")
  record UtcInstants(@Id @Column(type = "timestamp") Instant v) {}

  @Table("offset_times")
  record OffsetTimes(@Id OffsetDateTime v) {}

  @Table("utc_offset_times")
  record UtcOffsetTimes(@Id @Column(type = "timestamp") OffsetDateTime v) {}

  @Table("local_times")
  record LocalTimes(@Id LocalDateTime v) {}

  @Table("days")
  record Days(@Id LocalDate v) {}

  @Table("times_of_day")
  record TimesOfDay(@Id LocalTime v) {}

  @Table("sizes")
  record Sizes(@Id Size v) {}

  @Table("padded_sizes")
  record PaddedSizes(@Id @Column(type = "char(4)") Size v) {}

  @Table("levels")
  record Levels(@Id @Column(type = "smallint") Level v) {}
}
