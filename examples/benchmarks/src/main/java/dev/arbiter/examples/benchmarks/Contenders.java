package dev.arbiter.examples.benchmarks;

import dev.arbiter.examples.benchmarks.peers.DomaBatch;
import dev.arbiter.examples.benchmarks.peers.HibernateUpserts;
import dev.arbiter.examples.benchmarks.peers.JdbiBatch;
import dev.arbiter.examples.benchmarks.peers.JooqBatches;
import dev.arbiter.examples.benchmarks.peers.SpringBatch;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.ArbiterBatches;
import dev.arbiter.examples.benchmarks.strategies.Copy;
import dev.arbiter.examples.benchmarks.strategies.MultiRowValues;
import dev.arbiter.examples.benchmarks.strategies.OneByOne;
import dev.arbiter.examples.benchmarks.strategies.Unnest;
import java.util.List;

/** Everyone who takes part; Arbiter comes first, the others are compared with it. */
public final class Contenders {

  /** The id of the one that all others are compared with. */
  public static final String ARBITER = "arbiter";

  private static final List<Contender> ALL =
      List.of(
          Contender.of(ARBITER, "Arbiter, upsertAll", ArbiterBatches::counting),
          Contender.of(
              "arbiter-returning", "Arbiter, upsertAllReturning", ArbiterBatches::returning),
          Contender.of("arbiter-insert", "Arbiter, insertAll", ArbiterBatches::inserting)
              .onlyFor(Mix.INSERT),
          Contender.of("jdbc-autocommit", "JDBC, one by one, autocommit", OneByOne::autocommit)
              .upTo(1_000),
          Contender.of(
              "jdbc-transaction", "JDBC, one by one in a transaction", OneByOne::inTransaction),
          Contender.of("jdbc-batch", "JDBC, addBatch", OneByOne::batch),
          Contender.of(
              "jdbc-rewrite",
              "JDBC, addBatch with reWriteBatchedInserts",
              OneByOne::rewrittenBatch),
          Contender.of("values", "JDBC, multi-row VALUES", MultiRowValues::open),
          Contender.of("unnest", "JDBC, unnest", Unnest::unordered),
          Contender.of("unnest-returning", "JDBC, unnest RETURNING *", Unnest::returning),
          Contender.of("unnest-ordered", "JDBC, unnest ORDER BY key", Unnest::inKeyOrder),
          Contender.of(
              "copy-temp", "COPY to a temporary table, INSERT SELECT", Copy::throughTemporaryTable),
          Contender.of("copy-direct", "COPY into the table (no upsert)", Copy::intoTheTable)
              .onlyFor(Mix.INSERT),
          Contender.of("jooq-batch", "jOOQ, batch", JooqBatches::batch),
          Contender.of("jooq-values", "jOOQ, multi-row VALUES", JooqBatches::values),
          Contender.of("jdbi", "JDBI, @SqlBatch", JdbiBatch::open),
          Contender.of("spring", "Spring, JdbcTemplate.batchUpdate", SpringBatch::open),
          Contender.of("doma", "Doma, @BatchInsert", DomaBatch::open).onlyOn(RollupTable.COLUMNS),
          Contender.of("hibernate", "Hibernate, upsertMultiple", HibernateUpserts::open)
              .onlyOn(RollupTable.PRIMARY_KEY));

  private Contenders() {}

  public static List<Contender> all() {
    return ALL;
  }

  /** The one of an id. */
  public static Contender of(String id) {
    return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
