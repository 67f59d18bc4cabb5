package dev.arbiter.distributed;

import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.InsertIfAbsent;
import dev.arbiter.Nulls;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Distributed tables of every kind, and a reference table. */
final class Tables {

  private Tables() {}

  /** A key that ignores case, and every rule that a column can have. */
  @Table(value = "metrics", distributedBy = "tenant")
  @UniqueIndex(
      expr = {"tenant", "LOWER(name)"},
      as = "Name")
  record Metric(
      @Id int tenant,
      @Id @Default("gen_random_uuid()") UUID id,
      String name,
      @Nullable String note,
      @Default("'none'") String label,
      @OnConflict(OnConflict.Action.KEEP) String first,
      @OnConflict(set = "hits + excluded.hits") long hits,
      @Default("now()") Instant createdAt,
      @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

    interface Statements {

      @Upsert(
          by = "Name",
          values = "first = 'once'",
          set = {
            "hits = CASE WHEN hits < :most THEN hits + 1 ELSE hits END",
            "updated_at = CURRENT_TIMESTAMP"
          })
      Upserted<Metric> hit(int tenant, String name, long hits, int most);

      @Upsert(by = "Name", set = "hits = :factor * excluded.hits + hits")
      List<Metric> scale(Iterable<NewTables_Metric> rows, int factor);

      @Upsert(by = "Name", where = "hits < excluded.hits")
      int raise(List<NewTables_Metric> rows);

      @Update(by = "Name", set = "updated_at = now()")
      boolean touch(int tenant, String name, @Nullable String note);

      @Update(by = "Name", where = "hits < :most")
      int change(List<NewTables_Metric> rows, long most);

      @Update(by = "Name")
      List<Metric> replaceAll(Iterable<NewTables_Metric> rows);

      @Update(
          by = "Name",
          set = {"hits = hits + :more", "updated_at = now()"},
          where = "hits < :most")
      long grow(Iterable<Tables_MetricDao.Name> names, int more, long most);

      @Update(by = "Name", set = "hits = hits + 1")
      List<Metric> annotate(Iterable<Tables_MetricDao.Name> names, @Nullable String note);

      @Update(by = "Id", set = "hits = hits * 2 + 1")
      int twice(List<Tables_MetricDao.Id> ids);

      @InsertIfAbsent(by = "Name")
      int insertMissing(List<NewTables_Metric> rows);

      @InsertIfAbsent(values = "first = 'once'")
      Optional<Metric> begin(int tenant, String name, long hits);
    }
  }

  /** The primary key alone, which Java tells apart as well; rows that would not change are left. */
  @Table(value = "devices", distributedBy = "tenant", skipUnchanged = true)
  record Device(
      @Id String tenant,
      @Id long id,
      @Nullable String name,
      @Default("1") int version,
      @Column(type = "numeric(6,2)") @Nullable BigDecimal price,
      @Default("now()") @OnConflict(set = "now()") Instant seenAt) {}

  /** A key of some rows only, of which NULL is a value, and a part has a default. */
  @Table(value = "living", distributedBy = "tenant")
  @UniqueIndex(
      expr = {"COALESCE(code, '-')", "tenant"},
      where = "deleted_at IS NULL",
      as = "Code")
  record Living(
      @Id long tenant,
      @Id @Default("gen_random_uuid()") UUID id,
      @Default("'a'") @Nullable String code,
      @Nullable Instant deletedAt,
      @OnConflict(set = "n + excluded.n") int n) {

    interface Statements {

      @Update(by = "Code", where = "n < 20")
      long change(Iterable<NewTables_Living> rows);

      @Update(by = "Code", set = "n = 2 * n + :more")
      long grow(Iterable<Tables_LivingDao.Code> codes, int more);
    }
  }

  /** NULL never equals NULL, and numbers differ in Java that are one for the server. */
  @Table(value = "graded", distributedBy = "tenant")
  @UniqueIndex(
      expr = {"tenant", "grade", "level"},
      nulls = Nulls.DISTINCT,
      as = "Grade")
  record Graded(
      @Id UUID tenant,
      @Id @Default("gen_random_uuid()") UUID id,
      @Column(type = "numeric(4,1)") @Default("1") @Nullable BigDecimal grade,
      @Default("1") int level,
      @Nullable String note) {}

  /** A key that the server computes, and rows that a sequence numbers. */
  @Table(value = "articles", distributedBy = "tenant")
  @UniqueIndex(
      expr = {"tenant", "slug"},
      as = "Slug")
  record Article(
      @Id int tenant,
      @Id @Identity long id,
      String title,
      @Computed("lower(title)") String slug,
      @Nullable Integer n) {}

  /** A part of the key that the server makes, for rows that leave it out. */
  @Table(value = "tokens", distributedBy = "tenant")
  @UniqueIndex(
      expr = {"tenant", "token"},
      as = "Token")
  record Token(
      @Id int tenant,
      @Id @Default("gen_random_uuid()") UUID id,
      @Default("gen_random_uuid()") UUID token,
      @Nullable String note) {}

  /** Partitions, each of which is distributed. */
  @Table(value = "visits", distributedBy = "tenant", partitionBy = "RANGE (day)")
  record Visit(
      @Id int tenant,
      @Id LocalDate day,
      @Id String page,
      @OnConflict(set = "hits + excluded.hits") long hits,
      @Nullable String note,
      @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

    interface Statements {

      @Upsert(by = "Id", where = "hits < :most")
      Optional<Upserted<Visit>> raise(NewTables_Visit row, long most);

      @Upsert(by = "Id", set = "hits = hits + 1")
      Upserted<Visit> hit(int tenant, LocalDate day, String page, long hits);

      @Upsert(by = "Id")
      List<Upserted<Visit>> storeAll(Iterable<NewTables_Visit> rows);
    }
  }

  /** The same, of which rows that would not change are left. */
  @Table(
      value = "readings",
      distributedBy = "tenant",
      partitionBy = "RANGE (day)",
      skipUnchanged = true)
  @UniqueIndex(
      expr = {"tenant", "day", "LOWER(sensor)"},
      as = "Sensor")
  record Reading(
      @Id int tenant,
      @Id LocalDate day,
      @Id @Identity long id,
      @Default("'main'") String sensor,
      int value) {}

  /** Every server has all rows. */
  @Table(value = "nations", reference = true)
  @UniqueIndex(expr = "LOWER(name)", as = "Name")
  record Nation(
      @Id @Default("gen_random_uuid()") UUID id,
      String name,
      @Nullable String code,
      @Default("0") int people,
      @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

    interface Statements {

      @Update(by = "Name")
      long change(Iterable<NewTables_Nation> rows);

      @Update(
          by = "Name",
          set = {"people = 2 * people + :more", "updated_at = now()"})
      List<Nation> grow(Iterable<String> name, int more);
    }
  }
}
