package dev.arbiter.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark's job that writes a file of views to a database, all partitions at once. */
record Load(String title, Writer writer) {

  static final int PARTITIONS = 8;

  /** As many threads as partitions; a task fails the job when it has failed four times. */
  private static final String MASTER = "local[%d,4]".formatted(PARTITIONS);

  Loaded run(Path file, String url, PrintStream out) throws IOException {
    TaskProgress progress = new TaskProgress(out, title);
    long nanoseconds;
    Counts counts;
    try (SparkSession spark = session(file.resolveSibling("warehouse"))) {
      counts = Counts.of(spark.sparkContext());
      Dataset<Row> views =
          spark.read().schema(View.COLUMNS).csv(file.toString()).repartition(PARTITIONS).cache();
      views.count();
      spark.sparkContext().addSparkListener(progress);
      long start = System.nanoTime();
      views.foreachPartition(task(writer, url, counts));
      nanoseconds = System.nanoTime() - start;
    }
    return new Loaded(title, counts, progress.retried(), Duration.ofNanos(nanoseconds));
  }

  private static ForeachPartitionFunction<Row> task(Writer writer, String url, Counts counts) {
    return rows -> writer.write(FailingOnce.in(TaskContext.get(), views(rows)), url, counts);
  }

  private static Iterator<View> views(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public View next() {
        return View.of(rows.next());
      }
    };
  }

  private static SparkSession session(Path warehouse) {
    return SparkSession.builder()
        .master(MASTER)
        .appName("Arbiter")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.warehouse.dir", warehouse.toString())
        .config("spark.ui.enabled", false)
        .getOrCreate();
  }
}
