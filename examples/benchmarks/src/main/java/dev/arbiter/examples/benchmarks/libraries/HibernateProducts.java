package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Hibernate's stateless session, whose methods of many entities are batches; it has none for rows
 * of which some are there.
 */
record HibernateProducts(HikariDataSource pool, SessionFactory sessions) implements Library {

  static Library open(Pools pools) {
    var pool = pools.open();
    return new HibernateProducts(
        pool,
        new HibernatePersistenceConfiguration("products")
            .managedClass(ProductEntity.class)
            .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
            .property(BatchSettings.STATEMENT_BATCH_SIZE, 1000)
            .createEntityManagerFactory());
  }

  @Override
  public Map<Method, Form> forms() {
    return Map.of(
        Method.INSERT_ALL, rows -> () -> insert(rows),
        Method.FIND_ALL, rows -> () -> find(Items.ids(rows)),
        Method.DELETE_ALL, rows -> () -> delete(Items.ids(rows)),
        Method.UPDATE_ALL, this::updating);
  }

  /** Each time other entities: an insert gives them ids. */
  private Answer insert(List<Item> rows) {
    List<ProductEntity> entities = entities(rows);
    sessions.inStatelessTransaction(session -> session.insertMultiple(entities));
    return Answer.none();
  }

  private Call updating(List<Item> rows) {
    List<ProductEntity> entities = entities(rows);
    return () -> {
      sessions.inStatelessTransaction(session -> session.updateMultiple(entities));
      return Answer.none();
    };
  }

  private Answer find(List<Long> ids) {
    List<ProductEntity> found =
        sessions.fromStatelessTransaction(session -> session.getMultiple(ProductEntity.class, ids));
    return Answer.rows(found.stream().filter(Objects::nonNull).toList(), ProductEntity::price);
  }

  private Answer delete(List<Long> ids) {
    return Answer.count(
        sessions.fromStatelessTransaction(
            session ->
                session
                    .createMutationQuery("DELETE FROM ProductEntity WHERE id IN :ids")
                    .setParameter("ids", ids)
                    .executeUpdate()));
  }

  private static List<ProductEntity> entities(List<Item> rows) {
    Instant now = Instant.now();
    return rows.stream().map(row -> new ProductEntity(row, now)).toList();
  }

  @Override
  public void close() {
    sessions.close();
    pool.close();
  }
}
