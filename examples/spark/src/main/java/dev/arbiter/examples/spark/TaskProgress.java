package dev.arbiter.examples.spark;

import java.io.PrintStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Prints a line for each task that ends, and counts those that have to be retried. */
final class TaskProgress extends SparkListener {

  private final PrintStream out;
  private final String title;
  private int ended;
  private int retried;

  TaskProgress(PrintStream out, String title) {
    this.out = out;
    this.title = title;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskInfo().successful()) {
      ended++;
    } else {
      retried++;
    }
    out.printf("  %s: %d of %d tasks ended, %d retried%n", title, ended, Load.PARTITIONS, retried);
  }

  synchronized int retried() {
    return retried;
  }
}
