package dev.arbiter.examples.spark;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What one writes without Arbiter: a JDBC batch for each transaction, again after a deadlock. A
 * task that is not through its partition after the time given leaves it at that, as most of the
 * time goes by in deadlocks.
 */
record HandWrittenWriter(Duration time) implements Writer {

  private static final String DEADLOCK_DETECTED = "40P01";

  private static final String UPSERT =
      """
      INSERT INTO visitors AS v (email, campaign, page, seen_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (lower(email), COALESCE(campaign, '')) DO UPDATE SET
        page = CASE WHEN v.seen_at < excluded.seen_at THEN excluded.page ELSE v.page END,
        seen_at = GREATEST(v.seen_at, excluded.seen_at)\
      """;

  @Override
  public void write(Iterator<View> views, String url, Counts counts) throws SQLException {
    long end = System.nanoTime() + time.toNanos();
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      connection.setAutoCommit(false);
      List<View> batch = new ArrayList<>();
      while (views.hasNext()) {
        batch.add(views.next());
        if (batch.size() == BATCH || !views.hasNext()) {
          while (!commits(batch, upsert)) {
            if (System.nanoTime() > end) {
              return;
            }
          }
          counts.views().add(batch.size());
          batch.clear();
        }
      }
    }
  }

  private static boolean commits(List<View> batch, PreparedStatement upsert) throws SQLException {
    try {
      for (View view : batch) {
        upsert.setString(1, view.email());
        upsert.setString(2, view.campaign());
        upsert.setString(3, view.page());
        upsert.setObject(4, view.seenAt().atOffset(ZoneOffset.UTC));
        upsert.addBatch();
      }
      upsert.executeBatch();
      upsert.getConnection().commit();
      return true;
    } catch (BatchUpdateException failure) {
      upsert.getConnection().rollback();
      if (DEADLOCK_DETECTED.equals(failure.getSQLState())) {
        return false;
      }
      throw failure;
    }
  }
}
