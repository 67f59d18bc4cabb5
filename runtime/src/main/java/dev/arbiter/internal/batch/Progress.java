package dev.arbiter.internal.batch;

import dev.arbiter.BatchListener;
import dev.arbiter.BatchProgress;
import dev.arbiter.BatchProgress.Phase;
import dev.arbiter.schema.StatementDefinition;
import java.util.List;

/** Tells listeners how far batches have come. */
public record Progress(List<BatchListener> listeners) {

  private static final System.Logger LOGGER = System.getLogger(BatchListener.class.getName());

  /** The server holds so many rows. */
  public void sent(StatementDefinition statement, long rows) {
    tell(statement, Phase.SENT, rows);
  }

  void staged(StatementDefinition statement, long rows) {
    tell(statement, Phase.STAGED, rows);
  }

  /** So many rows are written. */
  public void written(StatementDefinition statement, long rows) {
    tell(statement, Phase.WRITTEN, rows);
  }

  private void tell(StatementDefinition statement, Phase phase, long rows) {
    if (listeners.isEmpty()) {
      return;
    }
    BatchProgress progress = new BatchProgress(statement.name(), statement.table(), phase, rows);
    for (BatchListener listener : listeners) {
      try {
        listener.progressed(progress);
      } catch (RuntimeException exception) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "A BatchListener failed when it was told of " + statement.name(),
            exception);
      }
    }
  }
}
