package dev.arbiter.statements;

import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Named parameters in all places, overloads, methods of the user's own, several interfaces. */
@Table("jobs")
record Job(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String key,
    State state,
    @Default("0") int tries,
    @Column(type = "numeric(12,4)") @Nullable BigDecimal cost,
    @Column(type = "jsonb") @Nullable String payload,
    @Nullable LocalDate day,
    @Nullable Instant runAt) {

  enum State {
    WAITING,
    RUNNING,
    FAILED
  }

  interface Queue {

    @Upsert(
        by = "Key",
        values = {"state = 'WAITING'", "payload = jsonb_build_object('by', :who::text)"},
        set = {
          "tries = CASE WHEN tries < :most AND :most > 0 THEN tries + :step ELSE tries END",
          "state = CASE WHEN tries < :most THEN 'WAITING' ELSE :last END",
          "payload = payload || jsonb_build_object('by', :who::text, 'most', :most)"
        })
    Job retry(String key, int most, int step, State last, String who);

    default Job retry(String key, String who) {
      return retry(key, 3, 1, State.FAILED, who);
    }

    /** An overload with a statement of its own. */
    @Upsert(by = "Key", values = "state = 'RUNNING'")
    Upserted<Job> retry(String key);

    static String keyOf(int number) {
      return "job" + number;
    }
  }

  interface Planning {

    @Upsert(
        by = "Key",
        values = {
          "state = 'WAITING'",
          "run_at = :from + make_interval(hours => :hours)",
          "cost = greatest(:cost, :least)",
          "day = COALESCE(:day, CAST(:from AS date))"
        },
        set = {"run_at = greatest(run_at, excluded.run_at)", "cost = round(:cost * 2, 2)"})
    Job plan(
        String key,
        Instant from,
        int hours,
        BigDecimal cost,
        BigDecimal least,
        @Nullable LocalDate day);

    @Update(
        by = "Key",
        set = "payload = jsonb_set(COALESCE(payload, '{}'), ARRAY[:name], to_jsonb(:value))",
        where = "state = :state AND (:before IS NULL OR run_at < :before)")
    boolean mark(String key, String name, String value, State state, @Nullable Instant before);

    /** Has a generated method's signature, and takes its place. */
    @Upsert(by = "Key", set = "state = excluded.state")
    Job upsertByKey(NewJob row);

    Optional<Job> findByKey(String key);

    Job getOrInsertByKey(NewJob row);
  }
}
