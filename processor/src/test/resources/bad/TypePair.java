package bad;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

enum Size {
  S,
  @Label("M ")
  M
}

enum Level {
  @Label("1")
  LOW,
  @Label("02")
  HIGH
}

@Table("pairs")
record Pair(
    @Id @Column(type = "bigserial") long id, // error: [TypePair] "Pair.id" has the column type bigserial, which is no type: it stands for an integer and its sequence; write @Serial, and drop the type
    @Column(type = "serial") int number, // error: [TypePair] "Pair.number" has the column type serial, which is no type: it stands for an integer and its sequence; write @Serial, and drop the type
    @Column(type = "timestamptz") LocalDateTime local, // error: [TypePair] "Pair.local" has the type LocalDateTime, and its column timestamptz; one cannot hold every value of the other; LocalDateTime fits timestamp, and timestamptz fits String, Instant or OffsetDateTime
    @Column(type = "date") LocalDateTime localDate, // error: [TypePair] "Pair.localDate" has the type LocalDateTime, and its column date; one cannot hold every value of the other; LocalDateTime fits timestamp, and date fits String or LocalDate
    @Column(type = "timestamp with time zone (3)") LocalDate day, // error: [TypePair] "Pair.day" has the type LocalDate, and its column timestamp with time zone (3); one cannot hold every value of the other; LocalDate fits date, and timestamp with time zone (3) fits String, Instant or OffsetDateTime
    @Column(type = "date") Instant at, // error: [TypePair] "Pair.at" has the type Instant, and its column date; one cannot hold every value of the other; Instant fits timestamptz or timestamp, and date fits String or LocalDate
    @Column(type = "time") OffsetDateTime zoned, // error: [TypePair] "Pair.zoned" has the type OffsetDateTime, and its column time; one cannot hold every value of the other; OffsetDateTime fits timestamptz or timestamp, and time fits String or LocalTime
    @Column(type = "timetz") LocalTime time, // error: [TypePair] "Pair.time" has the type LocalTime, and its column timetz; one cannot hold every value of the other; LocalTime fits time, and timetz fits String or OffsetTime
    @Column(type = "boolean") int flag, // error: [TypePair] "Pair.flag" has the type int, and its column boolean; one cannot hold every value of the other; int fits integer or smallint, and boolean fits String or boolean
    @Column(type = "int4") boolean on, // error: [TypePair] "Pair.on" has the type boolean, and its column int4; one cannot hold every value of the other; boolean fits boolean, and int4 fits String, int or long
    @Column(type = "numeric") long amount, // error: [TypePair] "Pair.amount" has the type long, and its column numeric; one cannot hold every value of the other; long fits bigint, integer, smallint, oid or numeric(18), and numeric fits String or BigDecimal
    @Column(type = "numeric(19)") @Nullable Long nineteen, // error: [TypePair] "Pair.nineteen" has the type Long, and its column numeric(19); one cannot hold every value of the other; Long fits bigint, integer, smallint, oid or numeric(18), and numeric(19) fits String, BigDecimal or BigInteger
    @Column(type = "decimal(10, 2)") long cents, // error: [TypePair] "Pair.cents" has the type long, and its column decimal(10, 2); one cannot hold every value of the other; long fits bigint, integer, smallint, oid or numeric(18), and decimal(10, 2) fits String or BigDecimal
    @Column(type = "double precision") long real, // error: [TypePair] "Pair.real" has the type long, and its column double precision; one cannot hold every value of the other; long fits bigint, integer, smallint, oid or numeric(18), and double precision fits String or double
    @Column(type = "bigint") double ratio, // error: [TypePair] "Pair.ratio" has the type double, and its column bigint; one cannot hold every value of the other; double fits double precision or real, and bigint fits String or long
    @Column(type = "float8") float narrow, // error: [TypePair] "Pair.narrow" has the type float, and its column float8; one cannot hold every value of the other; float fits real, and float8 fits String or double
    @Column(type = "int8") BigDecimal decimal, // error: [TypePair] "Pair.decimal" has the type BigDecimal, and its column int8; one cannot hold every value of the other; BigDecimal fits numeric, and int8 fits String or long
    @Column(type = "bigint") int big, // error: [TypePair] "Pair.big" has the type int, and its column bigint; one cannot hold every value of the other; int fits integer or smallint, and bigint fits String or long
    @Column(type = "integer") short small, // error: [TypePair] "Pair.small" has the type short, and its column integer; one cannot hold every value of the other; short fits smallint, and integer fits String, int or long
    @Column(type = "bytea") UUID uuid, // error: [TypePair] "Pair.uuid" has the type UUID, and its column bytea; one cannot hold every value of the other; UUID fits uuid, and bytea fits String or byte[]
    @Column(type = "text") byte[] bytes, // error: [TypePair] "Pair.bytes" has the type byte[], and its column text; one cannot hold every value of the other; byte[] fits bytea, and text fits String
    @Column(type = "jsonb") Instant json, // error: [TypePair] "Pair.json" has the type Instant, and its column jsonb; one cannot hold every value of the other; Instant fits timestamptz or timestamp, and jsonb fits String
    @Column(type = "integer[]") int array, // error: [TypePair] "Pair.array" has the type int, and its column integer[]; one cannot hold every value of the other; int fits integer or smallint, and integer[] fits String, List<String>, List<Integer> or List<Long>
    @Column(type = "box[]") List<String> boxes, // error: [TypePair] "Pair.boxes" has the type List<String>, and its column box[]; one cannot hold every value of the other; List<String> fits arrays of every type but box, and box[] fits String
    @Column(type = "char(3)") Size size, // error: [TypePair] "Pair.size" stores M of "Size" as "M ", in a column of char(3); that type does not tell trailing blanks from its padding; change the @Label, or make the column text
    @Column(type = "boolean") Size flagged, // error: [TypePair] "Pair.flagged" has the type Size, and its column boolean; one cannot hold every value of the other; Size fits text, varchar or char(n), and boolean fits String or boolean
    @Column(type = "\"char\"") Level letter, // error: [TypePair] "Pair.letter" has the type Level, and its column "char"; one cannot hold every value of the other; Level fits text, varchar or char(n), and "char" fits String
    @Column(type = "varchar(1)") Level limited, // error: [TypePair] "Pair.limited" stores HIGH of "Level" as "02", in a column of varchar(1); that type holds at most 1 characters, and the longest label has 2; shorten the @Label, or make the column longer, or text
    @Column(type = "char[]") List<Level> letters, // error: [TypePair] "Pair.letters" stores HIGH of "Level" as "02", in a column of char[]; that type holds at most 1 characters, and the longest label has 2; shorten the @Label, or make the column longer, or text
    @Column(type = "smallint") Level level) {} // error: [TypePair] "Pair.level" has the type Level, and its column smallint; one cannot hold every value of the other; Level fits text, varchar or char(n), and smallint fits String, int, long or short
