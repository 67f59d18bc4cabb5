package dev.arbiter.examples.benchmarks.strategies;

import dev.arbiter.Database;
import dev.arbiter.examples.benchmarks.rollups.KeyedRollupDao;
import dev.arbiter.examples.benchmarks.rollups.MetricsRollupDao;
import dev.arbiter.examples.benchmarks.rollups.NewRollups;
import dev.arbiter.examples.benchmarks.rollups.PlainRollupDao;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Arbiter's own batches. */
public final class ArbiterBatches {

  private ArbiterBatches() {}

  public static Strategy counting(RollupTable table, Pools pools) {
    var pool = pools.open();
    Database database = Database.of(pool);
    return new Pooled(
        pool,
        switch (table) {
          case EXPRESSION ->
              taking(NewRollups::metrics, new MetricsRollupDao(database)::upsertAllByBucket);
          case COLUMNS ->
              taking(NewRollups::plain, new PlainRollupDao(database)::upsertAllByBucket);
          case PRIMARY_KEY ->
              taking(NewRollups::keyed, new KeyedRollupDao(database)::upsertAllById);
        });
  }

  public static Strategy returning(RollupTable table, Pools pools) {
    var pool = pools.open();
    Database database = Database.of(pool);
    return new Pooled(
        pool,
        switch (table) {
          case EXPRESSION ->
              taking(
                  NewRollups::metrics, new MetricsRollupDao(database)::upsertAllReturningByBucket);
          case COLUMNS ->
              taking(NewRollups::plain, new PlainRollupDao(database)::upsertAllReturningByBucket);
          case PRIMARY_KEY ->
              taking(NewRollups::keyed, new KeyedRollupDao(database)::upsertAllReturningById);
        });
  }

  /** For rows that are not there. */
  public static Strategy inserting(RollupTable table, Pools pools) {
    var pool = pools.open();
    Database database = Database.of(pool);
    return new Pooled(
        pool,
        switch (table) {
          case EXPRESSION -> taking(NewRollups::metrics, new MetricsRollupDao(database)::insertAll);
          case COLUMNS -> taking(NewRollups::plain, new PlainRollupDao(database)::insertAll);
          case PRIMARY_KEY -> taking(NewRollups::keyed, new KeyedRollupDao(database)::insertAll);
        });
  }

  private static <N> Function<List<Rollup>, Batch> taking(
      Function<Rollup, N> type, Consumer<List<N>> upsertAll) {
    return rows -> {
      List<N> own = rows.stream().map(type).toList();
      return () -> upsertAll.accept(own);
    };
  }
}
