package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "tags", as = "Tags")
record Account(
    @Id UUID id,
    List<String> tags, // error: [UnsupportedType] "Account.tags" has the type List<String>, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums; use one of these; a String holds every type in its text form, with @Column(type = "…")
    Map<String, List<Integer>> settings, // error: [UnsupportedType] "Account.settings" has the type Map<String, List<Integer>>, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums; use one of these; a String holds every type in its text form, with @Column(type = "…")
    char initial, // error: [UnsupportedType] "Account.initial" has the type char, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums; use one of these; a String holds every type in its text form, with @Column(type = "…")
    int[] numbers, // error: [UnsupportedType] "Account.numbers" has the type int[], which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums; use one of these; a String holds every type in its text form, with @Column(type = "…")
    Object anything) { // error: [UnsupportedType] "Account.anything" has the type Object, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums; use one of these; a String holds every type in its text form, with @Column(type = "…")

  interface Statements {
    @Update(by = "Id", set = "initial = :letter")
    void initial(UUID id, Character letter); // error: [UnsupportedType] "letter" of "initial" has the type Character, which cannot be bound; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums, NewAccount and collections of it; convert it in a default method
  }
}
