package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
@UniqueIndex(expr = "tags", as = "Tags")
record Account(
    @Id UUID id,
    String[][] tags, // error: [UnsupportedType] "Account.tags" has the type String[][], which has two dimensions, and an array here has one; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    Map<String, List<Integer>> settings, // error: [UnsupportedType] "Account.settings" has the type Map<String, List<Integer>>, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    char initial, // error: [UnsupportedType] "Account.initial" has the type char, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    char[] numbers, // error: [UnsupportedType] "Account.numbers" has the type char[], which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    Pair<Integer> pair, // error: [UnsupportedType] "Account.pair" has the type Pair<Integer>, a record of which no single column stores the components; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    Maybe maybe, // error: [UnsupportedType] "Account.maybe" has the type Maybe, whose component is @Nullable: a NULL would not tell whether the record is null; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    Endless endless, // error: [UnsupportedType] "Account.endless" has the type Endless, a record of which no single column stores the components; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    List<List<String>> lists, // error: [UnsupportedType] "Account.lists" has the type List<List<String>>, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    Object anything) { // error: [UnsupportedType] "Account.anything" has the type Object, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)

  record Pair<T>(T one, T other) {}

  record Maybe(@Nullable String value) {}

  record Endless(List<Chain> chains) {}

  record Chain(Endless endless) {}

  interface Statements {
    @Update(by = "Id", set = "initial = :letter")
    void initial(UUID id, Character letter); // error: [UnsupportedType] "letter" of "initial" has the type Character, which cannot be bound; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these, NewAccount and collections of it; convert it in a default method
  }
}
