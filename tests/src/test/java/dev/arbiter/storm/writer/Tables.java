package dev.arbiter.storm.writer;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Nulls;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables whose rows remember, in their order, the numbers of all calls that have written them. */
final class Tables {

  private Tables() {}

  /** By an expression; what else is supplied differs from row to row. */
  @Table("account")
  @UniqueIndex(expr = "LOWER(email)", name = "account_email")
  record Account(
      @Id @Default("gen_random_uuid()") UUID id,
      String email,
      @Nullable String note,
      @Default("'none'") String label,
      @OnConflict(set = "calls || excluded.calls") List<Long> calls) {

    /** Statements of the user's own. */
    interface Statements {

      @Update(by = "Email", set = "calls = calls || :call")
      Optional<Account> touch(String email, List<Long> call);
    }
  }

  /** By an index of some rows only; the others conflict with nothing. */
  @Table("seat")
  @UniqueIndex(
      expr = {"city", "number"},
      where = "closed_at IS NULL",
      name = "seat_number",
      as = "Number")
  record Seat(
      @Id @Default("gen_random_uuid()") UUID id,
      String city,
      int number,
      @Nullable Instant closedAt,
      @Default("'none'") String label,
      @OnConflict(set = "calls || excluded.calls") List<Long> calls) {}

  /** By columns of which NULL is a value. Needs PostgreSQL 15. */
  @Table("pair")
  @UniqueIndex(
      expr = {"a", "b"},
      nulls = Nulls.NOT_DISTINCT,
      name = "pair_a_b")
  record Pair(
      @Id @Default("gen_random_uuid()") UUID id,
      @Nullable Integer a,
      @Nullable Integer b,
      @Default("'none'") String label,
      @OnConflict(set = "calls || excluded.calls") List<Long> calls) {}

  /** By a constraint; some rows supply their number, others do not. */
  @Table("entry")
  record Entry(
      @Id @Identity long id,
      @Unique String name,
      @Default("'none'") String label,
      @OnConflict(set = "calls || excluded.calls") List<Long> calls) {}
}
