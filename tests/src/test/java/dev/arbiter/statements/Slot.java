package dev.arbiter.statements;

import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A partitioned table, whose rows have no xmax to tell outcomes by. */
@Table(value = "slots", partitionBy = "LIST (region)", skipUnchanged = true)
record Slot(
    @Column(type = "jsonb") @Nullable String tags,
    @Id int region,
    @Id int key,
    int n,
    @Default("now()") @OnConflict(set = "clock_timestamp()") Instant updatedAt) {

  interface Statements {

    @Upsert(
        by = "Id",
        values = "tags = '[]'",
        set = {"tags = '{}'", "n = n + excluded.n"})
    Upserted<Slot> add(int region, int key, int n);

    @Upsert(
        by = "Id",
        values = "tags = DEFAULT",
        set = {"tags = DEFAULT", "n = excluded.n"})
    Upserted<Slot> clear(int region, int key, int n);

    @Update(by = "Id")
    Upserted<Slot> change(int region, int key, int n);

    @Upsert(by = "Id", skipUnchanged = true)
    Upserted<Slot> put(int region, int key, int n);

    @Upsert(by = "Id", set = "n = n + excluded.n")
    List<Upserted<Slot>> addAll(Collection<NewSlot> slots);

    @Upsert(by = "Id", where = "n < excluded.n")
    Optional<Upserted<Slot>> raise(int region, int key, int n);

    @Upsert(by = "Id", where = "n <= excluded.n", skipUnchanged = true)
    Optional<Upserted<Slot>> raiseOrKeep(int region, int key, int n);

    @Upsert(by = "Id", skipUnchanged = true)
    List<Upserted<Slot>> putAll(List<NewSlot> slots);
  }
}
