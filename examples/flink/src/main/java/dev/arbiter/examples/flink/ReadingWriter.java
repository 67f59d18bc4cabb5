package dev.arbiter.examples.flink;

import dev.arbiter.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.api.connector.sink2.SinkWriter;

/**
 * Collects what comes between two checkpoints, and upserts it as one exact batch before the second
 * one is complete. Flink repeats what came after the last complete one, so that a row may come
 * again, but none is lost; the keys and versions make of that once.
 */
final class ReadingWriter implements SinkWriter<Measurement> {

  private final Connection connection;
  private final ReadingDao readings;
  private final FlushDao flushes;
  private final TaskInfo task;
  private final List<NewReading> rows = new ArrayList<>();

  ReadingWriter(String url, TaskInfo task) throws SQLException {
    connection = DriverManager.getConnection(url);
    readings = new ReadingDao(Database.of(connection));
    flushes = new FlushDao(Database.of(connection));
    this.task = task;
  }

  @Override
  public void write(Measurement measurement, Context context) {
    rows.add(measurement.reading());
  }

  @Override
  public void flush(boolean endOfInput) {
    long stored = readings.storeNewer(rows);
    flushes.insert(flush(stored));
    rows.clear();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private NewFlush flush(long stored) {
    return NewFlush.builder()
        .subtask(task.getIndexOfThisSubtask())
        .attempt(task.getAttemptNumber())
        .rows(rows.size())
        .stored(stored)
        .build();
  }
}
