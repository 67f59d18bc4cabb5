package dev.arbiter.types;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.PostgresEnum;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
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

/** A table with a column of each pair of a Java type and a column type that is no array. */
@Table(staged = false)
@UniqueIndex(
    expr = {
      "COALESCE(text, text)",
      "COALESCE(word, word)",
      "COALESCE(padded, padded)",
      "COALESCE(document, document)",
      "COALESCE(address, address)",
      "COALESCE(network, network)",
      "COALESCE(mac, mac)",
      "COALESCE(numbers, numbers)",
      "COALESCE(search, search)",
      "COALESCE(bits, bits)",
      "COALESCE(some_bits, some_bits)",
      "COALESCE(money, money)",
      "COALESCE(name, name)",
      "COALESCE(letter, letter)",
      "COALESCE(months, months)",
      "COALESCE(number, number)",
      "COALESCE(day_text, day_text)",
      "COALESCE(small, small)",
      "COALESCE(whole, whole)",
      "COALESCE(small_int, small_int)",
      "COALESCE(big, big)",
      "COALESCE(int_long, int_long)",
      "COALESCE(oid, oid)",
      "COALESCE(digits, digits)",
      "COALESCE(decimal, decimal)"
    },
    name = "scalars_key_1",
    as = "Key1")
@UniqueIndex(
    expr = {
      "COALESCE(amount, amount)",
      "COALESCE(huge, huge)",
      "COALESCE(single, single)",
      "COALESCE(doubled, doubled)",
      "COALESCE(narrow, narrow)",
      "COALESCE(at, at)",
      "COALESCE(at_milli, at_milli)",
      "COALESCE(utc, utc)",
      "COALESCE(shifted, shifted)",
      "COALESCE(utc_offset, utc_offset)",
      "COALESCE(local, local)",
      "COALESCE(day, day)",
      "COALESCE(clock, clock)",
      "COALESCE(zoned_time, zoned_time)",
      "COALESCE(waiting, waiting)",
      "COALESCE(term, term)",
      "COALESCE(bytes, bytes)",
      "COALESCE(uuid, uuid)",
      "COALESCE(flag, flag)",
      "COALESCE(mood, mood)",
      "COALESCE(short_mood, short_mood)",
      "COALESCE(padded_mood, padded_mood)",
      "COALESCE(real_mood, real_mood)",
      "COALESCE(rank, rank)",
      "COALESCE(owner, owner)",
      "COALESCE(price, price)"
    },
    name = "scalars_key_2",
    as = "Key2")
record Scalars(
    @Id int id,
    String text,
    @Column(type = "varchar(20)") String word,
    @Column(type = "char(5)") String padded,
    @Column(type = "jsonb") String document,
    @Column(type = "json") String raw,
    @Column(type = "xml") String markup,
    @Column(type = "inet") String address,
    @Column(type = "cidr") String network,
    @Column(type = "macaddr") String mac,
    @Column(type = "int4range") String numbers,
    @Column(type = "tsvector") String search,
    @Column(type = "bit(4)") String bits,
    @Column(type = "varbit(8)") String someBits,
    @Column(type = "money") String money,
    @Column(type = "point") String spot,
    @Column(type = "name") String name,
    @Column(type = "\"char\"") String letter,
    @Column(type = "interval") String months,
    @Column(type = "numeric") String number,
    @Column(type = "date") String dayText,
    @Column(type = "bytea") String hex,
    short small,
    int whole,
    @Column(type = "smallint") int smallInt,
    long big,
    @Column(type = "integer") long intLong,
    @Column(type = "oid") long oid,
    @Column(type = "numeric(18)") long digits,
    BigDecimal decimal,
    @Column(type = "numeric(12,3)") BigDecimal amount,
    @Column(type = "numeric(30)") BigInteger huge,
    float single,
    double doubled,
    @Column(type = "real") double narrow,
    Instant at,
    @Column(type = "timestamptz(3)") Instant atMilli,
    @Column(type = "timestamp") Instant utc,
    OffsetDateTime shifted,
    @Column(type = "timestamp") OffsetDateTime utcOffset,
    @Column(type = "timestamp(3)") LocalDateTime local,
    LocalDate day,
    @Column(type = "time(0)") LocalTime clock,
    OffsetTime zonedTime,
    Duration waiting,
    Period term,
    byte[] bytes,
    UUID uuid,
    boolean flag,
    Mood mood,
    @Column(type = "varchar(9)") Mood shortMood,
    @Column(type = "char(6)") Mood paddedMood,
    RealMood realMood,
    @Column(type = "smallint") Rank rank,
    Owner owner,
    @Column(type = "numeric(9,2)", converter = PriceConverter.class) Price price) {

  interface Statements {

    @Upsert(by = "Id", skipUnchanged = true)
    Upserted<Scalars> save(NewScalars row);

    @Upsert(by = "Id", skipUnchanged = true)
    List<Upserted<Scalars>> saveAll(List<NewScalars> rows);

    /** With a parameter of each column that can be compared. */
    @Update(
        by = "Id",
        set = {
          "text = :text",
          "word = :word",
          "padded = :padded",
          "document = :document",
          "address = :address",
          "network = :network",
          "mac = :mac",
          "numbers = :numbers",
          "search = :search",
          "bits = :bits",
          "some_bits = :someBits",
          "money = :money",
          "name = :name",
          "letter = :letter",
          "months = :months",
          "number = :number",
          "day_text = :dayText",
          "hex = :hex",
          "small = :small",
          "whole = :whole",
          "small_int = :smallInt",
          "big = :big",
          "int_long = :intLong",
          "oid = :oid",
          "digits = :digits",
          "decimal = :decimal",
          "amount = :amount",
          "huge = :huge",
          "single = :single",
          "doubled = :doubled",
          "narrow = :narrow",
          "at = :at",
          "at_milli = :atMilli",
          "utc = :utc",
          "shifted = :shifted",
          "utc_offset = :utcOffset",
          "local = :local",
          "day = :day",
          "clock = :clock",
          "zoned_time = :zonedTime",
          "waiting = :waiting",
          "term = :term",
          "bytes = :bytes",
          "uuid = :uuid",
          "flag = :flag",
          "mood = :mood",
          "short_mood = :shortMood",
          "padded_mood = :paddedMood",
          "real_mood = :realMood",
          "rank = :rank",
          "owner = :owner",
          "price = :price"
        },
        where =
            "text = :text AND word = :word AND padded = :padded AND "
                + "document = :document AND address = :address AND "
                + "network = :network AND mac = :mac AND "
                + "numbers = :numbers AND "
                + "search = :search AND bits = :bits AND "
                + "some_bits = :someBits AND money = :money AND "
                + "name = CAST(:name AS name) AND letter = CAST(:letter AS \"char\") AND "
                + "months = :months AND number = :number AND "
                + "day_text = :dayText AND hex = :hex AND "
                + "small = :small AND whole = :whole AND small_int = :smallInt AND "
                + "big = :big AND int_long = :intLong AND oid = :oid AND digits = :digits AND "
                + "decimal = :decimal AND amount = :amount AND huge = :huge AND "
                + "single = :single AND doubled = :doubled AND narrow = :narrow AND at = :at AND "
                + "at_milli = :atMilli AND utc = :utc AND shifted = :shifted AND "
                + "utc_offset = :utcOffset AND local = :local AND day = :day AND "
                + "clock = :clock AND zoned_time = :zonedTime AND waiting = :waiting AND "
                + "term = :term AND bytes = :bytes AND uuid = :uuid AND flag = :flag AND "
                + "mood = :mood AND short_mood = :shortMood AND padded_mood = :paddedMood AND "
                + "real_mood = :realMood AND rank = :rank AND owner = :owner AND price = :price")
    boolean keep(
        int id,
        String text,
        String word,
        String padded,
        String document,
        String address,
        String network,
        String mac,
        String numbers,
        String search,
        String bits,
        String someBits,
        String money,
        String name,
        String letter,
        String months,
        String number,
        String dayText,
        String hex,
        short small,
        int whole,
        int smallInt,
        long big,
        long intLong,
        long oid,
        long digits,
        BigDecimal decimal,
        BigDecimal amount,
        BigInteger huge,
        float single,
        double doubled,
        double narrow,
        Instant at,
        Instant atMilli,
        Instant utc,
        OffsetDateTime shifted,
        OffsetDateTime utcOffset,
        LocalDateTime local,
        LocalDate day,
        LocalTime clock,
        OffsetTime zonedTime,
        Duration waiting,
        Period term,
        byte[] bytes,
        UUID uuid,
        boolean flag,
        Mood mood,
        Mood shortMood,
        Mood paddedMood,
        RealMood realMood,
        Rank rank,
        Owner owner,
        Price price);

    /** With a list of each column's. */
    @Update(
        by = "Id",
        set = "flag = flag",
        where =
            "text = ANY(:texts) AND word = ANY(:words) AND "
                + "padded = ANY(:paddeds) AND "
                + "document = ANY(:documents) AND "
                + "address = ANY(:addresses) AND "
                + "network = ANY(:networks) AND "
                + "mac = ANY(:macs) AND "
                + "numbers = ANY(:numberss) AND "
                + "search = ANY(:searches) AND "
                + "bits = ANY(:bitss) AND "
                + "some_bits = ANY(:someBitss) AND "
                + "money = ANY(:moneys) AND "
                + "name = ANY(CAST(:names AS name[])) AND "
                + "letter = ANY(CAST(:letters AS \"char\"[])) AND "
                + "months = ANY(:monthss) AND "
                + "number = ANY(:numbers) AND "
                + "day_text = ANY(:dayTexts) AND "
                + "small = ANY(:smalls) AND "
                + "whole = ANY(:wholes) AND small_int = ANY(:smallInts) AND big = ANY(:bigs) AND "
                + "int_long = ANY(:intLongs) AND oid = ANY(:oids) AND digits = ANY(:digitss) AND "
                + "decimal = ANY(:decimals) AND amount = ANY(:amounts) AND "
                + "huge = ANY(:huges) AND single = ANY(:singles) AND "
                + "doubled = ANY(:doubleds) AND narrow = ANY(:narrows) AND at = ANY(:ats) AND "
                + "at_milli = ANY(:atMillis) AND utc = ANY(:utcs) AND "
                + "shifted = ANY(:shifteds) AND utc_offset = ANY(:utcOffsets) AND "
                + "local = ANY(:locals) AND day = ANY(:days) AND clock = ANY(:clocks) AND "
                + "zoned_time = ANY(:zonedTimes) AND waiting = ANY(:waitings) AND "
                + "term = ANY(:terms) AND bytes = ANY(:bytess) AND uuid = ANY(:uuids) AND "
                + "flag = ANY(:flags) AND mood = ANY(:moods) AND "
                + "short_mood = ANY(:shortMoods) AND padded_mood = ANY(:paddedMoods) AND "
                + "real_mood = ANY(:realMoods) AND rank = ANY(:ranks) AND "
                + "owner = ANY(:owners) AND price = ANY(:prices)")
    boolean keepAnyOf(
        int id,
        List<String> texts,
        List<String> words,
        List<String> paddeds,
        List<String> documents,
        List<String> addresses,
        List<String> networks,
        List<String> macs,
        List<String> numberss,
        List<String> searches,
        List<String> bitss,
        List<String> someBitss,
        List<String> moneys,
        List<String> names,
        List<String> letters,
        List<String> monthss,
        List<String> numbers,
        List<String> dayTexts,
        List<Short> smalls,
        List<Integer> wholes,
        List<Integer> smallInts,
        List<Long> bigs,
        List<Long> intLongs,
        List<Long> oids,
        List<Long> digitss,
        List<BigDecimal> decimals,
        List<BigDecimal> amounts,
        List<BigInteger> huges,
        List<Float> singles,
        List<Double> doubleds,
        List<Double> narrows,
        List<Instant> ats,
        List<Instant> atMillis,
        List<Instant> utcs,
        List<OffsetDateTime> shifteds,
        List<OffsetDateTime> utcOffsets,
        List<LocalDateTime> locals,
        List<LocalDate> days,
        List<LocalTime> clocks,
        List<OffsetTime> zonedTimes,
        List<Duration> waitings,
        List<Period> terms,
        List<byte[]> bytess,
        List<UUID> uuids,
        List<Boolean> flags,
        List<Mood> moods,
        List<Mood> shortMoods,
        List<Mood> paddedMoods,
        List<RealMood> realMoods,
        List<Rank> ranks,
        List<Owner> owners,
        List<Price> prices);
  }

  enum Mood {
    @Label("so so")
    SO_SO,
    GOOD
  }

  @PostgresEnum("real_mood")
  enum RealMood {
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

  record Owner(String name) {}

  record Price(BigDecimal amount) {}

  static final class PriceConverter implements ColumnConverter<Price, BigDecimal> {

    public PriceConverter() {}

    @Override
    public BigDecimal toColumn(Price value) {
      return value.amount();
    }

    @Override
    public Price fromColumn(BigDecimal value) {
      return new Price(value);
    }
  }
}
