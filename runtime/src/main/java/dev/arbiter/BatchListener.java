package dev.arbiter;

/**
 * Is told how far a batch has come: for the display of a long load.
 *
 * <pre>{@code
 * Database database =
 *     Database.of(dataSource)
 *         .withBatchListener(it -> display.show(it.statement(), it.phase(), it.rows()));
 * }</pre>
 *
 * <p><b>When.</b> After every {@linkplain Database#withChunkSize chunk} of rows, when all of them
 * are in the temporary table, and when they are written. A batch of no more rows than a chunk is
 * told of once. A batch that is retried begins again with a smaller number.
 *
 * <p><b>Where.</b> On the thread that runs the batch and before its call returns, mostly while the
 * transaction is open: a listener had better be quick, and must not use the database. A transaction
 * of which it was told can still be rolled back.
 *
 * <p><b>What a listener throws</b> changes nothing for the batch: an exception is logged as a
 * warning to the {@link System.Logger} of this interface's name. An {@link Error} comes through,
 * and rolls the batch back.
 *
 * @see Database#withBatchListener(BatchListener)
 */
@FunctionalInterface
public interface BatchListener {

  /** Takes note of what a batch has done. */
  void progressed(BatchProgress progress);
}
