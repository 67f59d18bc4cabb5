package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Table("tasks")
@UniqueIndex(expr = "LOWER(name", as = "Name") // error: [UnbalancedBrackets] LOWER(name: "(" is never closed, in an index of "tasks"; brackets come in pairs; close it, or drop the other
record Task(@Id UUID id, String name, Map<String, String> tags) { // error: [UnsupportedType] "Task.tags" has the type Map<String, String>, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
  interface Statements {
    @Update(by = "Name", set = "tags = ''")
    void update(String name);

    @Upsert(by = "Id", values = "nmae = :name") // error: [UnknownColumn] nmae = :name: "tasks" has no column "nmae", in values of "save"; did you mean "name"?
    void save(UUID id, String name, String tags);

    Optional<Task> findByName(String name);
  }
}
