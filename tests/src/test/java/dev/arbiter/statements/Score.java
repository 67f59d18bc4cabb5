package dev.arbiter.statements;

import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that an upsert sets by rules of their own: of the rows, constant, of the moment. */
@Table(value = "scores", skipUnchanged = true)
record Score(
    @Id int player,
    @OnConflict(set = "GREATEST(best, excluded.best)") int best,
    @Default("'pending'") @OnConflict(set = "'pending'") String status,
    @Column(type = "varchar(3)") @Nullable String code,
    @Default("now()") @OnConflict(set = "clock_timestamp()") Instant updatedAt) {

  interface Statements {

    @Upsert(by = "Id", set = "status = 'shown'")
    Score show(int player, int best);

    @Upsert(by = "Id", set = "updated_at = :when", skipUnchanged = true)
    Upserted<Score> touch(int player, int best, Instant when);

    @Upsert(by = "Id", set = "updated_at = CURRENT_TIMESTAMP", skipUnchanged = true)
    Upserted<Score> touch(int player, int best);

    @Upsert(
        by = "Id",
        set = {"status = DEFAULT", "updated_at = DEFAULT"},
        skipUnchanged = true)
    Upserted<Score> reset(int player, int best);

    @Upsert(by = "Id", set = "code = COALESCE(code, '') || :more", skipUnchanged = true)
    Upserted<Score> lengthen(int player, int best, String more);

    @Upsert(by = "Id", skipUnchanged = true)
    List<Upserted<Score>> report(List<NewScore> scores);
  }
}
