package dev.arbiter.examples.everyday.progress;

import dev.arbiter.BatchListener;
import dev.arbiter.BatchProgress;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Draws a bar, over the last one, each time a batch has come further: rows are sent one chunk after
 * the other, and written all at once.
 *
 * @param total how many rows the batch has
 */
public record ProgressBar(long total, PrintStream out) implements BatchListener {

  private static final int WIDTH = 40;

  @Override
  public void progressed(BatchProgress progress) {
    switch (progress.phase()) {
      case SENT -> draw(progress.rows(), "sent");
      case STAGED -> draw(progress.rows(), "sent, being written");
      case WRITTEN -> {
        draw(progress.rows(), "written            ");
        out.println();
      }
    }
  }

  private void draw(long rows, String what) {
    int full = (int) (WIDTH * rows / total);
    String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
    out.printf(Locale.ENGLISH, "\r[%s] %,d of %,d rows %s", bar, rows, total, what);
    out.flush();
  }
}
