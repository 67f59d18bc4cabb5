package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Table("tasks")
@UniqueIndex(expr = {"name", "kind"}, as = "Name")
record Task(@Id UUID id, String name, String kind, int retries, @Unique List<String> tags) {
  interface Statements {
    @Update(by = "Id", set = "retries = 0")
    void texts(Collection<String> id); // error: [ParameterType] "id" of "texts" has the type Collection<String>, and "tasks_pkey" has keys of the type UUID; many keys are a collection of these; make it Collection<UUID>

    @Update(by = "Id", set = "retries = 0")
    void records(List<TaskDao.Name> keys); // error: [ParameterType] "keys" of "records" has the type List<Name>, and "tasks_pkey" has keys of the type UUID; many keys are a collection of these; make it List<UUID>

    @Update(by = "Name", set = "retries = 0")
    void parts(List<String> name, String kind); // error: [ParameterType] "name" of "parts" has the type List<String>, and "tasks_name_kind_idx" has keys of the type TaskDao.Name; many keys are a collection of these; make it List<TaskDao.Name>

    @Update(by = "Name", set = "retries = 0")
    void ofAnother(Iterable<TaskDao.Kind> keys); // error: [ParameterType] "keys" of "ofAnother" has the type Iterable<Kind>, and "tasks_name_kind_idx" has keys of the type TaskDao.Name; many keys are a collection of these; make it Iterable<TaskDao.Name>

    @Update(by = "Id", set = "retries = 0")
    void named(List<UUID> ids); // error: [UnusedParameter] "ids" of "named" is used nowhere; a parameter is used as :ids or named like a component of "Task"; did you mean "id"?

    @Update(by = "Id", set = "retries = 0")
    void set(Set<UUID> id); // error: [UnsupportedType] "id" of "set" has the type Set<UUID>, which cannot be bound; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these, NewTask and collections of it; convert it in a default method

    @Update(by = "Id")
    void twice(
        List<UUID> id,
        List<NewTask> rows); // error: [UnusedParameter] "rows" of "twice" says which rows are written, and "id" says it already; a statement takes rows once, or keys; drop it

    @Update(by = "Name", set = "retries = 0") // error: [SuppliedTwice] "kind" of "tasks" is supplied twice, in "besides"; a column has one value; drop one of them
    void besides(List<TaskDao.Name> keys, String kind);

    @Update(by = "Id") // error: [NothingToSet] "nothing" sets nothing in "tasks"; an update sets a column or more; write set = "column = expression", or add a parameter named like a component
    void nothing(List<UUID> id);

    @Update(by = "Id", set = "retries = 0", where = "retries > 3") // error: [ReturnType] "skipped" returns List<Task>; with where, a row that is skipped returns nothing; it can return int, long, void
    List<Task> skipped(List<UUID> id);

    @Update(by = "Id", set = "retries = 0") // error: [ReturnType] "one" returns Task; a statement of many rows returns them, their number, or nothing; it can return List<Task>, List<Upserted<Task>>, int, long, void
    Task one(List<UUID> id);

    @Update(by = "Ident", set = "retries = 0") // error: [UnknownTarget] by = "Ident": no conflict target of "tasks", in "unknown"; it is named by the suffix of its methods; there are Id, Tags, Name
    void unknown(Collection<UUID> id);

    @Update(by = "Tags", set = "retries = 0")
    boolean oneValue(List<String> tags);

    @Update(by = "Tags", set = "retries = 0")
    long values(List<List<String>> tags);

    @Update(by = "Id", set = "retries = cardinality(:id)") // error: [MissingKey] "id" is part of "tasks_pkey", and "used" has no parameter for it; an update finds its row by the whole key; the parameter "id" is used as ":id" and finds nothing by itself; rename that one, and add a parameter "id"
    void used(List<UUID> id);
  }
}
