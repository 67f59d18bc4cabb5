package dev.arbiter.distributed;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pairs of tables of the same columns, one of which is distributed. */
final class Sold {

  private Sold() {}

  /** Distributed by the tenant. */
  @Table(value = "sold_spread", distributedBy = "tenant")
  record Spread(
      @Id int tenant,
      @Id long id,
      String name,
      @Nullable String note,
      @OnConflict(set = "hits + excluded.hits") long hits,
      @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

    interface Statements {

      @Update(by = "Id")
      long change(List<NewSold_Spread> rows);
    }
  }

  /** On one server. */
  @Table(value = "sold_plain")
  record Plain(
      @Id int tenant,
      @Id long id,
      String name,
      @Nullable String note,
      @OnConflict(set = "hits + excluded.hits") long hits,
      @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {

    interface Statements {

      @Update(by = "Id")
      long change(List<NewSold_Plain> rows);
    }
  }

  /** Distributed, by a key that ignores case, with rows that supply different columns. */
  @Table(value = "named_spread", distributedBy = "tenant")
  @UniqueIndex(
      expr = {"tenant", "LOWER(name)"},
      as = "Name")
  record NamedSpread(
      @Id int tenant,
      @Id @Default("gen_random_uuid()") UUID id,
      String name,
      @Nullable String note,
      @OnConflict(set = "hits + excluded.hits") long hits) {}

  /** The same on one server. */
  @Table(value = "named_plain")
  @UniqueIndex(
      expr = {"tenant", "LOWER(name)"},
      as = "Name")
  record NamedPlain(
      @Id int tenant,
      @Id @Default("gen_random_uuid()") UUID id,
      String name,
      @Nullable String note,
      @OnConflict(set = "hits + excluded.hits") long hits) {}
}
