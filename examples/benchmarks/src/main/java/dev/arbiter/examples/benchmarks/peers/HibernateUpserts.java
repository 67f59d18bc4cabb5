package dev.arbiter.examples.benchmarks.peers;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import dev.arbiter.examples.benchmarks.strategies.Strategy;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Hibernate's {@code StatelessSession.upsertMultiple}, by the primary key. */
public record HibernateUpserts(HikariDataSource pool, SessionFactory sessions) implements Strategy {

  public static Strategy open(RollupTable table, Pools pools) {
    if (table != RollupTable.PRIMARY_KEY) {
      throw new IllegalArgumentException("Hibernate upserts by a primary key");
    }
    var pool = pools.open();
    return new HibernateUpserts(
        pool,
        new HibernatePersistenceConfiguration("benchmark")
            .managedClass(RollupEntity.class)
            .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
            .property(BatchSettings.STATEMENT_BATCH_SIZE, 1000)
            .createEntityManagerFactory());
  }

  @Override
  public Batch prepare(List<Rollup> rows) {
    Instant now = Instant.now();
    List<RollupEntity> entities = rows.stream().map(row -> new RollupEntity(row, now)).toList();
    return () -> sessions.inStatelessTransaction(session -> session.upsertMultiple(entities));
  }

  @Override
  public void close() {
    sessions.close();
    pool.close();
  }
}
