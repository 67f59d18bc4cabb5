package dev.arbiter.batches;

import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables by whose keys of every form rows are updated: each statement beside the one of many. */
final class UpdatedTables {

  private UpdatedTables() {}

  private static final String GROW = "n = n * 2 + :more";
  private static final String SMALL = "n < :most";

  /** A plain key, of which Java knows the duplicates. */
  @Table("u_plain")
  record Plain(
      @Id @Default("gen_random_uuid()") UUID id, @Unique String key, int n, @Nullable String note) {

    interface Statements {

      @Update(by = "Key")
      boolean update(NewUpdatedTables_Plain row);

      @Update(by = "Key")
      long updateAll(Iterable<NewUpdatedTables_Plain> rows);

      @Update(by = "Key")
      Plain replace(NewUpdatedTables_Plain row);

      @Update(by = "Key")
      List<Plain> replaceAll(Iterable<NewUpdatedTables_Plain> rows);

      @Update(by = "Key", set = GROW, where = SMALL)
      boolean grow(String key, int more, int most);

      @Update(by = "Key", set = GROW, where = SMALL)
      long growAll(Iterable<String> key, int more, int most);

      @Update(by = "Key", set = GROW)
      Plain growing(String key, int more);

      @Update(by = "Key", set = GROW)
      List<Plain> growingAll(Iterable<String> key, int more);

      @Update(by = "Key")
      void annotate(Collection<String> key, @Nullable String note);

      @Update(by = "Key", set = "n = n + 1")
      int countUp(List<String> key);
    }
  }

  /** Names that meet in one case or another. */
  @Table("u_lowered")
  @UniqueIndex(expr = "LOWER(name)", as = "Name")
  record Lowered(
      @Id @Default("gen_random_uuid()") UUID id,
      String name,
      int n,
      @Nullable String note,
      @Column(type = "varchar(9)") @Default("'new'") String level) {

    interface Statements {

      @Update(by = "Name", where = SMALL)
      boolean update(NewUpdatedTables_Lowered row, int most);

      @Update(by = "Name", where = SMALL)
      long updateAll(Iterable<NewUpdatedTables_Lowered> rows, int most);

      @Update(by = "Name")
      Lowered replace(NewUpdatedTables_Lowered row);

      @Update(by = "Name")
      List<Lowered> replaceAll(Iterable<NewUpdatedTables_Lowered> rows);

      @Update(by = "Name", set = GROW, where = SMALL)
      boolean grow(String name, int more, int most);

      @Update(by = "Name", set = GROW, where = SMALL)
      long growAll(Iterable<String> name, int more, int most);

      @Update(by = "Name", set = GROW)
      Lowered growing(String name, int more);

      @Update(by = "Name", set = GROW)
      List<Lowered> growingAll(Iterable<String> name, int more);
    }
  }

  /** A key of living rows only, which an update can move out of the index. */
  @Table("u_living")
  @UniqueIndex(
      expr = {"tenant", "COALESCE(code, '-')"},
      where = "deleted_at IS NULL",
      as = "Code")
  record Living(
      @Id @Default("gen_random_uuid()") UUID id,
      int tenant,
      @Nullable String code,
      @Nullable Instant deletedAt,
      int n) {

    interface Statements {

      @Update(by = "Code")
      boolean update(NewUpdatedTables_Living row);

      @Update(by = "Code")
      long updateAll(Iterable<NewUpdatedTables_Living> rows);

      @Update(by = "Code")
      Living replace(NewUpdatedTables_Living row);

      @Update(by = "Code")
      List<Living> replaceAll(Iterable<NewUpdatedTables_Living> rows);

      @Update(
          by = "Code",
          set = {GROW, "deleted_at = CASE WHEN n > 9 THEN timestamptz '2026-01-01' END"},
          where = SMALL)
      boolean grow(int tenant, @Nullable String code, int more, int most);

      @Update(
          by = "Code",
          set = {GROW, "deleted_at = CASE WHEN n > 9 THEN timestamptz '2026-01-01' END"},
          where = SMALL)
      long growAll(Iterable<UpdatedTables_LivingDao.Code> keys, int more, int most);

      @Update(by = "Code", set = GROW)
      Living growing(int tenant, @Nullable String code, int more);

      @Update(by = "Code", set = GROW)
      List<Living> growingAll(Iterable<UpdatedTables_LivingDao.Code> keys, int more);
    }
  }

  /** Keys that are not stored as they are given. */
  @Table("u_rounded")
  @UniqueIndex(
      expr = {"amount", "code", "tag", "at"},
      as = "Key")
  record Rounded(
      @Id @Default("gen_random_uuid()") UUID id,
      @Column(type = "numeric(6,2)") BigDecimal amount,
      @Column(type = "char(3)") String code,
      @Column(type = "varchar(2)") String tag,
      @Column(type = "timestamptz(0)") Instant at,
      int n) {

    interface Statements {

      @Update(by = "Key")
      boolean update(NewUpdatedTables_Rounded row);

      @Update(by = "Key")
      long updateAll(Iterable<NewUpdatedTables_Rounded> rows);

      @Update(by = "Key")
      Rounded replace(NewUpdatedTables_Rounded row);

      @Update(by = "Key")
      List<Rounded> replaceAll(Iterable<NewUpdatedTables_Rounded> rows);

      @Update(by = "Key", set = GROW, where = SMALL)
      boolean grow(BigDecimal amount, String code, String tag, Instant at, int more, int most);

      @Update(by = "Key", set = GROW, where = SMALL)
      long growAll(Iterable<UpdatedTables_RoundedDao.Key> keys, int more, int most);

      @Update(by = "Key", set = GROW)
      Rounded growing(BigDecimal amount, String code, String tag, Instant at, int more);

      @Update(by = "Key", set = GROW)
      List<Rounded> growingAll(Iterable<UpdatedTables_RoundedDao.Key> keys, int more);
    }
  }

  /** NULL is one value. Needs PostgreSQL 15. */
  @Table("u_not_distinct")
  @UniqueIndex(
      expr = {"a", "b"},
      nulls = Nulls.NOT_DISTINCT,
      as = "Key")
  record NotDistinct(
      @Id @Default("gen_random_uuid()") UUID id, @Nullable Integer a, @Nullable String b, int n) {

    interface Statements {

      @Update(by = "Key")
      boolean update(NewUpdatedTables_NotDistinct row);

      @Update(by = "Key")
      long updateAll(Iterable<NewUpdatedTables_NotDistinct> rows);

      @Update(by = "Key")
      NotDistinct replace(NewUpdatedTables_NotDistinct row);

      @Update(by = "Key")
      List<NotDistinct> replaceAll(Iterable<NewUpdatedTables_NotDistinct> rows);

      @Update(by = "Key", set = GROW, where = SMALL)
      boolean grow(@Nullable Integer a, @Nullable String b, int more, int most);

      @Update(by = "Key", set = GROW, where = SMALL)
      long growAll(Iterable<UpdatedTables_NotDistinctDao.Key> keys, int more, int most);

      @Update(by = "Key", set = GROW)
      NotDistinct growing(@Nullable Integer a, @Nullable String b, int more);

      @Update(by = "Key", set = GROW)
      List<NotDistinct> growingAll(Iterable<UpdatedTables_NotDistinctDao.Key> keys, int more);
    }
  }

  /** One value, of which NULL is one, too. */
  @Table("u_coalesced")
  @UniqueIndex(expr = "COALESCE(code, '-')", as = "Code")
  record Coalesced(@Id @Default("gen_random_uuid()") UUID id, @Nullable String code, int n) {

    interface Statements {

      @Update(by = "Code")
      boolean update(NewUpdatedTables_Coalesced row);

      @Update(by = "Code")
      long updateAll(Iterable<NewUpdatedTables_Coalesced> rows);

      @Update(by = "Code")
      Coalesced replace(NewUpdatedTables_Coalesced row);

      @Update(by = "Code")
      List<Coalesced> replaceAll(Iterable<NewUpdatedTables_Coalesced> rows);

      @Update(by = "Code", set = GROW, where = SMALL)
      boolean grow(@Nullable String code, int more, int most);

      @Update(by = "Code", set = GROW, where = SMALL)
      long growAll(Iterable<@Nullable String> code, int more, int most);

      @Update(by = "Code", set = GROW)
      Coalesced growing(@Nullable String code, int more);

      @Update(by = "Code", set = GROW)
      List<Coalesced> growingAll(Iterable<@Nullable String> code, int more);
    }
  }

  /** A key that has a collation, of which Java knows nothing. */
  @Table("u_sorted")
  record Sorted(@Id @Column(type = "text COLLATE \"C\"") String name, int n) {

    interface Statements {

      @Update(by = "Id")
      boolean update(NewUpdatedTables_Sorted row);

      @Update(by = "Id")
      long updateAll(Iterable<NewUpdatedTables_Sorted> rows);

      @Update(by = "Id")
      Sorted replace(NewUpdatedTables_Sorted row);

      @Update(by = "Id")
      List<Sorted> replaceAll(Iterable<NewUpdatedTables_Sorted> rows);

      @Update(by = "Id", set = GROW, where = SMALL)
      boolean grow(String name, int more, int most);

      @Update(by = "Id", set = GROW, where = SMALL)
      long growAll(Iterable<String> name, int more, int most);

      @Update(by = "Id", set = GROW)
      Sorted growing(String name, int more);

      @Update(by = "Id", set = GROW)
      List<Sorted> growingAll(Iterable<String> name, int more);
    }
  }

  /** A key that the server numbers, and rows may leave out. */
  @Table("u_numbered")
  record Numbered(@Id @Identity long number, int n, @Nullable String note) {

    interface Statements {

      @Update(by = "Id")
      boolean update(NewUpdatedTables_Numbered row);

      @Update(by = "Id")
      long updateAll(Iterable<NewUpdatedTables_Numbered> rows);

      @Update(by = "Id")
      Numbered replace(NewUpdatedTables_Numbered row);

      @Update(by = "Id")
      List<Numbered> replaceAll(Iterable<NewUpdatedTables_Numbered> rows);

      @Update(by = "Id", set = GROW, where = SMALL)
      boolean grow(long number, int more, int most);

      @Update(by = "Id", set = GROW, where = SMALL)
      long growAll(Iterable<Long> number, int more, int most);

      @Update(by = "Id", set = GROW)
      Numbered growing(long number, int more);

      @Update(by = "Id", set = GROW)
      List<Numbered> growingAll(Iterable<Long> number, int more);
    }
  }

  /** A key that the server computes, so that only keys name rows. */
  @Table("u_slugged")
  record Slugged(
      @Id @Default("gen_random_uuid()") UUID id,
      String title,
      @Computed("lower(title)") @Unique String slug,
      int n) {

    interface Statements {

      @Update(by = "Slug", set = GROW, where = SMALL)
      boolean grow(String slug, int more, int most);

      @Update(by = "Slug", set = GROW, where = SMALL)
      long growAll(Iterable<String> slug, int more, int most);

      @Update(by = "Slug", set = GROW)
      Slugged growing(String slug, int more);

      @Update(by = "Slug", set = GROW)
      List<Slugged> growingAll(Iterable<String> slug, int more);
    }
  }

  /** A partitioned table, and bytes, which are not equal in Java. */
  @Table(value = "u_parted", partitionBy = "LIST (region)")
  record Parted(@Id String region, @Id byte[] code, int n, @Nullable String note) {

    interface Statements {

      @Update(by = "Id")
      boolean update(NewUpdatedTables_Parted row);

      @Update(by = "Id")
      long updateAll(Iterable<NewUpdatedTables_Parted> rows);

      @Update(by = "Id")
      Parted replace(NewUpdatedTables_Parted row);

      @Update(by = "Id")
      List<Parted> replaceAll(Iterable<NewUpdatedTables_Parted> rows);

      @Update(by = "Id", set = GROW, where = SMALL)
      boolean grow(String region, byte[] code, int more, int most);

      @Update(by = "Id", set = GROW, where = SMALL)
      long growAll(Iterable<UpdatedTables_PartedDao.Id> keys, int more, int most);

      @Update(by = "Id", set = GROW)
      Parted growing(String region, byte[] code, int more);

      @Update(by = "Id", set = GROW)
      List<Parted> growingAll(Iterable<UpdatedTables_PartedDao.Id> keys, int more);
    }
  }

  /** What is set is another key, so that rows are in each other's way. */
  @Table("u_dependent")
  record Dependent(@Id String name, @Unique int n) {

    interface Statements {

      @Update(by = "Id")
      boolean update(NewUpdatedTables_Dependent row);

      @Update(by = "Id")
      long updateAll(Iterable<NewUpdatedTables_Dependent> rows);

      @Update(by = "Id")
      Dependent replace(NewUpdatedTables_Dependent row);

      @Update(by = "Id")
      List<Dependent> replaceAll(Iterable<NewUpdatedTables_Dependent> rows);

      @Update(by = "Id", set = GROW, where = SMALL)
      boolean grow(String name, int more, int most);

      @Update(by = "Id", set = GROW, where = SMALL)
      long growAll(Iterable<String> name, int more, int most);

      @Update(by = "Id", set = GROW)
      Dependent growing(String name, int more);

      @Update(by = "Id", set = GROW)
      List<Dependent> growingAll(Iterable<String> name, int more);
    }
  }
}
