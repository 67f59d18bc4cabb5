package dev.arbiter.internal.batch;

import dev.arbiter.BatchListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options of batches.
 *
 * @param chunk how many rows are given to the server at a time
 * @param progress tells the listeners
 */
public record BatchSettings(int chunk, Progress progress) {

  /** More rows than this gain nothing, and cost memory on both sides. */
  private static final int CHUNK = 10_000;

  /** Chunks of 10,000 rows, and no listener. */
  public static BatchSettings usual() {
    return new BatchSettings(CHUNK, new Progress(List.of()));
  }

  /** Settings with another size of a chunk; a chunk has at least two rows. */
  public BatchSettings withChunk(int rows) {
    if (rows < 2) {
      throw new IllegalArgumentException("a chunk has at least 2 rows, not " + rows);
    }
    return new BatchSettings(rows, progress);
  }

  /** The next rows, a chunk at the most; none if there are no more. */
  public <R> List<R> chunk(Iterator<? extends R> rows) {
    List<R> next = new ArrayList<>();
    while (next.size() < chunk && rows.hasNext()) {
      next.add(rows.next());
    }
    return next;
  }

  /** Settings with one more listener. */
  public BatchSettings with(BatchListener listener) {
    return new BatchSettings(
        chunk,
        new Progress(Stream.concat(progress.listeners().stream(), Stream.of(listener)).toList()));
  }
}
