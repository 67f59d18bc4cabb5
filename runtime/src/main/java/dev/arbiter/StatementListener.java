package dev.arbiter;

/**
 * Is told of every statement that generated DAOs execute: for logs, metrics and traces.
 *
 * <pre>{@code
 * Database database =
 *     Database.of(dataSource)
 *         .with(
 *             event ->
 *                 registry
 *                     .timer("sql", "statement", event.statement())
 *                     .record(event.nanoseconds(), NANOSECONDS));
 * }</pre>
 *
 * <p><b>What is told.</b> Every execution by itself: each row of a batch that runs row by row, each
 * try of a call that is retried, the insert and the lookup of {@code getOrInsert}, and failures
 * that the caller never sees, as a later try succeeded or a key that is out of range is simply
 * absent. Not told are connections, and the beginnings and ends of transactions: a statement that
 * succeeded can still be rolled back.
 *
 * <p><b>When and where.</b> On the thread that executes the statement, right after it and before
 * the call returns, while its connection and transaction are open: a listener had better be quick,
 * and must not use a database that tells it. It is called by all threads that use the database, at
 * the same time where they do.
 *
 * <p><b>What a listener throws</b> changes nothing for the statement, for its transaction or for
 * its caller: an exception is logged as a warning to the {@link System.Logger} of this interface's
 * name. An {@link Error} comes through, and rolls back a transaction that is open.
 *
 * @see Database#with(StatementListener)
 */
@FunctionalInterface
public interface StatementListener {

  /** Takes note of a statement that was executed, or failed to be. */
  void executed(StatementEvent event);
}
