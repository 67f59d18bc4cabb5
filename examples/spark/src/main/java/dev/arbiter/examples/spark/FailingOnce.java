package dev.arbiter.examples.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;

/** A partition's views, of which the first attempt to read one partition gets only some. */
final class FailingOnce implements Iterator<View> {

  private static final int PARTITION = 3;

  /** More than a batch, so that the attempt leaves rows behind. */
  private static final int VIEWS = Writer.BATCH * 3 / 2;

  private final Iterator<View> views;
  private int left = VIEWS;

  private FailingOnce(Iterator<View> views) {
    this.views = views;
  }

  static Iterator<View> in(TaskContext task, Iterator<View> views) {
    boolean fails = task.partitionId() == PARTITION && task.attemptNumber() == 0;
    return fails ? new FailingOnce(views) : views;
  }

  @Override
  public boolean hasNext() {
    return views.hasNext();
  }

  @Override
  public View next() {
    if (left == 0) {
      throw new IllegalStateException("the failure that the example provokes");
    }
    left--;
    return views.next();
  }
}
