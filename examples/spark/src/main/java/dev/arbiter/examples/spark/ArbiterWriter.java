package dev.arbiter.examples.spark;

import dev.arbiter.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Exact batches by a DAO that the task makes, on a connection of its own. */
record ArbiterWriter() implements Writer {

  @Override
  public void write(Iterator<View> views, String url, Counts counts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      VisitorDao visitors = new VisitorDao(Database.of(connection));
      List<NewVisitor> batch = new ArrayList<>();
      while (views.hasNext()) {
        batch.add(views.next().visitor());
        if (batch.size() == BATCH || !views.hasNext()) {
          counts.add(visitors.see(batch));
          batch.clear();
        }
      }
    }
  }
}
