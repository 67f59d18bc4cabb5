package dev.arbiter.batches;

import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Nulls;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables of every kind that batches have to get right. */
final class Tables {

  private Tables() {}

  /** A plain key, and every rule that a column can have. */
  @Table("plain")
  record Plain(
      @Id @Default("gen_random_uuid()") UUID id,
      @Unique String key,
      @Nullable String note,
      @Default("'none'") String label,
      @OnConflict(OnConflict.Action.KEEP) String first,
      @OnConflict(set = "hits + excluded.hits") long hits,
      @Default("true") boolean active) {}

  /** A key that ignores case, whose stored casing stays. */
  @Table("lowered")
  @UniqueIndex(expr = "LOWER(email)")
  record Lowered(
      @Id @Default("gen_random_uuid()") UUID id, String email, @Nullable String name, int n) {}

  /** A key that ignores case, whose stored casing is replaced. */
  @Table("recased")
  @UniqueIndex(expr = "LOWER(email)")
  record Recased(
      @Id @Default("gen_random_uuid()") UUID id,
      @OnConflict(OnConflict.Action.REPLACE) String email,
      int n) {}

  /** A key that takes NULL for a value. */
  @Table("coalesced")
  @UniqueIndex(expr = {"tenant", "COALESCE(code, '-')"})
  record Coalesced(
      @Id @Default("gen_random_uuid()") UUID id,
      int tenant,
      @Nullable String code,
      @OnConflict(set = "trail || excluded.trail") String trail,
      @Default("7") int n) {}

  /** A key of some rows only, which an update can move out of the index. */
  @Table("partial")
  @UniqueIndex(
      expr = {"owner", "(data->>'n')::int"},
      where = "active AND data ? 'n'",
      as = "N",
      nulls = Nulls.DISTINCT)
  record Partial(
      @Id @Default("gen_random_uuid()") UUID id,
      String owner,
      @Column(type = "jsonb") @OnConflict(OnConflict.Action.KEEP) String data,
      @Default("true") boolean active,
      @OnConflict(set = "hits + excluded.hits") int hits) {}

  /** A key of living rows only, of which NULL is a value, and a part has a default beside it. */
  @Table("living")
  @UniqueIndex(
      expr = {"tenant", "COALESCE(code, '-')"},
      where = "deleted_at IS NULL",
      as = "Code")
  record Living(
      @Id @Default("gen_random_uuid()") UUID id,
      int tenant,
      @Default("'a'") @Nullable String code,
      @Nullable Instant deletedAt,
      @OnConflict(set = "n + excluded.n") int n) {}

  /** Numbers that differ in Java and are one for the server, NULL and a default. */
  @Table("graded")
  @UniqueIndex(
      expr = {"tenant", "grade", "level"},
      nulls = Nulls.DISTINCT,
      as = "Grade")
  record Graded(
      @Id @Default("gen_random_uuid()") UUID id,
      int tenant,
      @Column(type = "numeric(4,1)") @Default("1") @Nullable BigDecimal grade,
      @Default("1") int level,
      @Nullable String note) {}

  /** NULL is one value. Needs PostgreSQL 15. */
  @Table("not_distinct")
  @UniqueIndex(
      expr = {"a", "b"},
      nulls = Nulls.NOT_DISTINCT)
  record NotDistinct(
      @Id @Default("gen_random_uuid()") UUID id,
      @Nullable Integer a,
      @Nullable String b,
      @Nullable Integer n) {}

  /** NULL never equals NULL. */
  @Table("distinct_nulls")
  @UniqueIndex(
      expr = {"a", "b"},
      nulls = Nulls.DISTINCT)
  record DistinctNulls(
      @Id @Default("gen_random_uuid()") UUID id,
      @Nullable Integer a,
      @Nullable String b,
      @Nullable Integer n) {}

  /** A key that the server computes. */
  @Table("computed")
  @UniqueIndex(expr = "slug")
  record Slugged(
      @Id @Default("gen_random_uuid()") UUID id,
      String title,
      @Computed("lower(title)") String slug,
      @Nullable Integer n) {}

  /** Values beside the key that have a collation. */
  @Table("collated")
  record Collated(
      @Id @Default("gen_random_uuid()") UUID id,
      @Unique String key,
      @Column(type = "text COLLATE \"C\"")
          @OnConflict(set = "CASE WHEN excluded.least < least THEN excluded.least ELSE least END")
          String least,
      @Column(type = "varchar(20) COLLATE \"C\"") @Default("'none'") String label,
      @Column(type = "text collate \"C\"") @Nullable String note) {}

  /** Rows that refer to each other. */
  @Table("tree")
  record Tree(@Id int id, @References(Tree.class) @Nullable Integer parent) {}

  /** A key that has a collation. */
  @Table("sorted")
  record Sorted(@Id @Column(type = "text COLLATE \"C\"") String name, int n) {}

  /** Keys that are not stored as they are given. */
  @Table("rounded")
  @UniqueIndex(
      expr = {"amount", "code", "tag", "at"},
      as = "Key")
  record Rounded(
      @Id @Default("gen_random_uuid()") UUID id,
      @Column(type = "numeric(6,2)") BigDecimal amount,
      @Column(type = "char(3)") String code,
      @Column(type = "varchar(2)") String tag,
      @Column(type = "timestamptz(0)") Instant at,
      @OnConflict(set = "hits + excluded.hits") int hits,
      @Nullable String note) {}

  /** A primary key that the server numbers. */
  @Table("numbered")
  record Numbered(@Id @Identity long id, @Unique String name, @Nullable String note, int n) {}

  /** A key of rows that the server numbers so. */
  @Table("late")
  @UniqueIndex(expr = "LOWER(name)", where = "id > 0", as = "Name")
  record Late(@Id @Identity long id, String name, int n) {}

  /** The same, where rows cannot supply the number. */
  @Table("later")
  @UniqueIndex(expr = "LOWER(name)", where = "id > 0", as = "Name")
  record Later(@Id @Identity(always = true) long id, String name, int n) {}

  /** A key that may be left to its default. */
  @Table("defaulted")
  record Defaulted(
      @Id @Default("gen_random_uuid()") UUID id,
      @Unique @Default("'standard'") String name,
      @Nullable String note,
      @OnConflict(set = "n + excluded.n") int n) {}

  /** Rows that would not change are left alone. */
  @Table(value = "skipped", skipUnchanged = true)
  record Skipped(
      @Id @Default("gen_random_uuid()") UUID id,
      @Unique String key,
      @Nullable String note,
      @Default("1") int n) {}

  /** A partitioned table. */
  @Table(value = "parted", partitionBy = "LIST (region)")
  record Parted(@Id String region, @Id int number, @Nullable String note, @Default("3") int n) {}

  /** Upserted by statements of the user's, which take other parameters beside the rows. */
  @Table("accrued")
  @UniqueIndex(
      expr = {"LOWER(owner)", "COALESCE(code, '-')"},
      as = "Key")
  record Accrued(
      @Id @Default("gen_random_uuid()") UUID id,
      String owner,
      @Nullable String code,
      @Default("1") int n,
      @Nullable String note,
      @Nullable String source,
      @Column(type = "varchar(20)") @Default("'new'") String status) {

    interface Statements {

      @Upsert(
          by = "Key",
          set = {
            "n = n + excluded.n * :factor",
            "source = 'from ' || :source",
            "note = COALESCE(excluded.note, note)",
            "status = CASE WHEN n > :factor THEN 'high' ELSE 'low' END"
          })
      Upserted<Accrued> accrue(NewTables_Accrued row, int factor, String source);

      @Upsert(
          by = "Key",
          set = {
            "n = n + excluded.n * :factor",
            "source = 'from ' || :source",
            "note = COALESCE(excluded.note, note)",
            "status = CASE WHEN n > :factor THEN 'high' ELSE 'low' END"
          })
      long accrueAll(Iterable<NewTables_Accrued> rows, int factor, String source);

      @Upsert(
          by = "Key",
          set = {
            "n = n + excluded.n * :factor",
            "source = 'from ' || :source",
            "note = COALESCE(excluded.note, note)",
            "status = CASE WHEN n > :factor THEN 'high' ELSE 'low' END"
          })
      List<Upserted<Accrued>> accrueAllWithOutcome(
          Iterable<NewTables_Accrued> rows, int factor, String source);
    }
  }

  /** A partitioned table, whose rows tell what became of them, and a condition. */
  @Table(value = "told", partitionBy = "LIST (region)")
  record Told(@Id String region, @Id int number, @Nullable String note, @Default("3") int n) {

    interface Statements {

      @Upsert(by = "Id")
      Upserted<Told> tell(NewTables_Told row);

      @Upsert(by = "Id", where = "n < 100 OR :always")
      long count(Iterable<NewTables_Told> rows, boolean always);

      @Upsert(by = "Id")
      List<Upserted<Told>> tellAll(Iterable<NewTables_Told> rows);
    }
  }

  /** What an upsert sets is another key. */
  @Table("dependent")
  record Dependent(
      @Id @Default("gen_random_uuid()") UUID id, @Unique String name, @Unique String slug) {}

  /** Values of every type, and columns that have the names which the statements use. */
  @Table("every_type")
  record EveryType(
      @Id int place,
      @Nullable String given,
      @Nullable Integer round,
      @Nullable Short small,
      @Nullable Long big,
      @Nullable Boolean bool,
      @Nullable Double dbl,
      @Nullable Float flt,
      @Nullable BigDecimal amount,
      @Nullable Instant instant,
      @Nullable OffsetDateTime offset,
      @Nullable LocalDateTime local,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      byte @Nullable [] bytes,
      @Nullable UUID uuid,
      @Nullable Color color,
      @Column(type = "jsonb") @Nullable String json,
      @Column(type = "text[]") @Nullable String tags,
      @Column(type = "bit(3)") @Nullable String bits,
      @Column(type = "timestamp(0)") @Nullable LocalDateTime day,
      @Column(type = "numeric(10)") @Nullable Long whole,
      @Column(name = "Mixed \"name, quoted") @Nullable String mixed) {}

  /** An enum. */
  enum Color {
    RED,
    GREEN
  }
}
