package dev.arbiter.examples.spark;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import java.sql.SQLException;

/** What a job with Arbiter promises. */
record Promises(LastViews last, Loaded loaded, Visitors visitors) {

  void check(Report report) throws SQLException, InterruptedException {
    long rows = visitors.rows();
    long left = rows - loaded.inserted();
    report.check(
        "%,d views of tasks that ended well: %,d inserted, %,d updated"
            .formatted(loaded.views(), loaded.inserted(), loaded.updated()),
        loaded.views() == last.views() && loaded.inserted() + loaded.updated() == loaded.views());
    report.check(
        "1 task is retried, and updates the %,d rows that its first attempt inserted"
            .formatted(left),
        loaded.retried() == 1 && left > 0 && left <= Writer.BATCH);
    report.check("%,d rows, one for each key".formatted(rows), rows == last.byKey().size());
    report.check(
        "each has the last view of its key",
        last.are(new VisitorDao(Database.of(visitors.dataSource()))));
    report.check("no task meets a deadlock", visitors.deadlocks() == 0);
  }
}
