package dev.arbiter;

import dev.arbiter.internal.Environment;
import dev.arbiter.internal.Executor;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database as generated DAOs use it: where their connections come from, and whose the
 * transactions are.
 *
 * <pre>{@code
 * Database database = Database.of(dataSource);
 * new AccountDao(database).upsertByEmail(row);        // a transaction of its own
 *
 * database.transaction(tx -> {                        // one transaction for both
 *   new MetricsRollupDao(tx).upsertAllByBucket(rows);
 *   new AccountDao(tx).upsertByEmail(row);
 * });
 * }</pre>
 *
 * <table>
 *   <caption>Whose the connection and the transaction are</caption>
 *   <tr><th></th><th>connection</th><th>transaction</th></tr>
 *   <tr><td>{@link #of(DataSource)}</td><td>one per call, closed after it</td>
 *       <td>one per call, committed here</td></tr>
 *   <tr><td>{@link #managed(DataSource)}</td><td>one per call, closed after it</td>
 *       <td>the outer one if there is one, else as above</td></tr>
 *   <tr><td>{@link #of(Connection)}</td><td>the caller's</td>
 *       <td>the caller's; in autocommit mode one per call, committed here</td></tr>
 *   <tr><td>{@code tx}</td><td>one for the whole body</td><td>one for the whole body</td></tr>
 * </table>
 *
 * <p><b>Batches</b> of several rows are all or nothing: outside a transaction they run in one of
 * their own. Many rows that one statement writes end as they would one by one; only foreign keys
 * are checked at the end of the statement, so that a row may refer to a later one of the batch.
 *
 * <p>In a transaction that is not Arbiter's own, a batch that throws leaves the rollback to whoever
 * opened it. The server itself refuses the commit after an error of its own; not after one that
 * Arbiter or the caller's rows raise, such as a row that a trigger has suppressed, when some rows
 * may be written.
 *
 * <p>A batch of more rows than {@link #withChunkSize a chunk} goes through a temporary table. It is
 * run again like others if its rows are a {@link java.util.Collection}; of another {@link Iterable}
 * only a chunk is ever in memory, and it is iterated over once. So it is where the rows are written
 * one by one, without a temporary table; those of a batch that returns them are all in memory then.
 *
 * <p>Rows that supply a {@code BY DEFAULT} {@link Identity} and rows that leave it out need
 * different statements. A {@link java.util.Collection} of both, or a chunk, is written one by one
 * in the order of the key, as other batches are; of another {@link Iterable} with more rows than a
 * chunk, the batch throws {@link IllegalArgumentException} and nothing is written.
 *
 * <p><b>Retries.</b> A single call or batch whose transaction is Arbiter's own runs again, a
 * bounded number of times with growing random pauses of a few milliseconds, when the server reports
 * a serialization failure (40001), a deadlock (40P01), or a prepared statement that a change of a
 * column's type has put out of date (0A000). An upsert also runs again, once, when another unique
 * index than its conflict target reports a duplicate (23505): two writers that insert the same row
 * at the same time can run into that, and the second try finds the row. Where the driver does not
 * tell the index, it does not. An interrupt ends the retrying and stays set. Bodies of {@link
 * #transaction} never run again, nor does anything inside a transaction that is not Arbiter's own.
 *
 * <p><b>Lookups and deletes by a key that its column's type cannot hold</b>, an integer, decimal or
 * time out of its range, find nothing, and the server is not asked. Only where an expression of the
 * key fails on the server (22003), as {@code a + 1} can, do they throw {@link DatabaseException}
 * inside a transaction, which the server has aborted by then.
 *
 * <p><b>Thread-safety.</b> {@code of(DataSource)} and {@code managed} are thread-safe; {@code
 * of(Connection)} and {@code tx} are for one thread at a time. A DAO is as thread-safe as its
 * database.
 *
 * <p><b>Serialisation.</b> Neither a database nor a DAO is serialisable. A task of Spark or Flink
 * makes its own, on connections that it opens from a URL or another factory that travels with it;
 * the connections of all tasks that run at once must fit into the server's {@code max_connections}.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/tutorial-transactions.html">Transactions</a>
 */
public final class Database {

  private final Environment environment;
  private final Executor executor;

  private Database(Environment environment) {
    this.environment = environment;
    this.executor = new Executor(environment);
  }

  /**
   * A database on connections of its own: each call takes one, commits by itself (also where the
   * pool hands out connections with autocommit off) or rolls back, and closes it. Where the data
   * source is a proxy by which Spring or Micronaut hand out the connection of their own
   * transaction, connections come from behind it.
   */
  public static Database of(DataSource dataSource) {
    return new Database(Environment.of(dataSource));
  }

  /**
   * A database for surroundings that manage transactions. Each call asks who holds one: Spring, JTA
   * (Narayana, or the application server's, by JNDI), Micronaut Data, where the application has
   * their classes, and each {@link OuterTransactions} that it declares itself.
   *
   * <ul>
   *   <li>Somebody does, and the data source is in it: the call joins it, with its read-only flag
   *       and what is left of its time, and neither commits nor rolls back. With Spring, the pool
   *       itself will do, and so do a {@code TransactionAwareDataSourceProxy} and a {@code
   *       LazyConnectionDataSourceProxy} of it.
   *   <li>A transaction of JTA or of an {@code OuterTransactions} is active, but the data source's
   *       connections are in autocommit mode, so that a rollback would not reach them: {@link
   *       IllegalStateException}, and nothing is written.
   *   <li>Nobody does, and connections come in autocommit mode: as {@link #of(DataSource)}.
   *   <li>Nobody does, and connections come with autocommit off: {@link IllegalStateException}, and
   *       nothing is written, as nobody would commit it.
   * </ul>
   */
  public static Database managed(DataSource dataSource) {
    return new Database(Environment.managed(dataSource));
  }

  /**
   * A database on the caller's connection, which is never closed here, and in a transaction of the
   * caller's never committed or rolled back.
   *
   * <p>While the connection is in autocommit mode, there is no such transaction. Single statements
   * commit by themselves and run once; {@link #transaction} and what takes several statements, as
   * batches do, have a transaction of their own, after which the connection is in autocommit mode
   * again.
   */
  public static Database of(Connection connection) {
    return new Database(Environment.of(connection));
  }

  /**
   * A handle on this database that tells the listener of its statements, besides those it has
   * already: on the same connections and in the same transactions. This one stays as it is; without
   * a listener, executing a statement costs nothing more.
   *
   * <p>A {@code tx} has the listeners of the database that its transaction was started on. Inside
   * the body, either of the two databases is the one outside the transaction.
   */
  public Database with(StatementListener listener) {
    return new Database(environment.with(listener));
  }

  /**
   * A handle on this database that tells the listener, besides those it has already, how far its
   * batches have come.
   */
  public Database withBatchListener(BatchListener listener) {
    return new Database(environment.withBatchListener(listener));
  }

  /**
   * A handle on this database that puts so many rows of a batch at most in one statement; 10,000 if
   * nothing is said. Batches of more rows go through a temporary table, so many rows at a time; the
   * role needs the {@code TEMPORARY} privilege on the database for that.
   *
   * @param rows at least 2
   */
  public Database withChunkSize(int rows) {
    return new Database(environment.withChunkSize(rows));
  }

  /**
   * Runs the body in a transaction: committed when it returns, rolled back when it throws anything.
   * What it throws comes through as it is.
   *
   * <p>Only {@code tx} is in the transaction. While the body runs, a database of {@link
   * #of(DataSource)} or {@link #managed} throws {@link IllegalStateException} when this thread uses
   * it instead of {@code tx}, and so does one of {@link #of(Connection)} whose transaction this is.
   * {@code tx} does when it is used after the body.
   *
   * <p>Where a transaction is already open ({@code tx.transaction}, an outer transaction of {@link
   * #managed}, {@link #of(Connection)} with autocommit off), the body joins it: whoever opened it
   * commits or rolls back, so that what the body throws must reach them to undo its statements.
   *
   * @throws E what the body throws
   * @throws DatabaseException if the connection or the commit fails; also if a statement failed and
   *     the body went on, as the server has aborted the transaction, or a batch threw anything else
   *     on its way
   * @throws IllegalStateException inside the body of another transaction of this database
   */
  public <E extends Exception> void transaction(TransactionBody<E> body) throws E {
    environment.<@Nullable Void, E>inTransaction(
        tx -> {
          body.run(new Database(tx));
          return null;
        });
  }

  /**
   * Runs the function in a transaction and returns its result; else as {@link #transaction}.
   *
   * @throws E what the function throws
   */
  public <T extends @Nullable Object, E extends Exception> T inTransaction(
      TransactionFunction<T, E> function) throws E {
    return environment.<T, E>inTransaction(tx -> function.apply(new Database(tx)));
  }

  /** What generated DAOs run on; not part of the promised API. */
  public Executor executor() {
    return executor;
  }
}
