package dev.arbiter.schema;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.internal.drift.DriftCheck;
import dev.arbiter.internal.drift.UndeclaredCheck;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks a database whether it is as the records declare it: at start-up, or in a test against a
 * migrated database.
 *
 * <pre>{@code
 * Drift.check(database, AccountDao.TABLE, DocumentDao.TABLE).requireNone();
 * }</pre>
 *
 * <p>The server answers, no texts are compared: every statement of the DAOs is planned, and its
 * conflicts must be resolved by the declared index; and tables, columns, defaults, indexes, checks
 * and foreign keys are compared with those of a temporary copy of the declared table. An index,
 * predicate, check or default that is merely written otherwise is no difference, nor is the order
 * of columns or, in a unique index, of key parts, or {@code ASC} or {@code DESC} there, or whether
 * a unique index is that of a constraint. What a declaration does not say is not compared: included
 * columns, storage parameters, names of CHECK constraints and foreign keys, and anything undeclared
 * that rejects no row: columns that may be left out, indexes that are not unique. CHECK
 * constraints, foreign keys, triggers and policies that are not declared are not looked for: {@link
 * #undeclared} lists them.
 *
 * <p>A CHECK constraint passes on TRUE and on NULL. Those found count as a declared one if the
 * server can show that every row which passes them passes it: what it cannot show is a difference
 * that says so. Where they may reject more than is declared, that is a note.
 *
 * <p><b>What it asks of the database.</b> Nothing is changed in it. It needs the rights of the DAOs
 * and {@code TEMPORARY} on the database, which roles have unless it was revoked, for the copy and
 * for the statements of batches larger than a chunk, which such batches need themselves. What could
 * not be checked is said in {@link DriftReport#unchecked}: on a standby or another read-only server
 * there is no copy, so that only the statements and what is there at all are checked, and a
 * statement that the role may not run is not planned.
 */
public final class Drift {

  private Drift() {}

  /**
   * Compares the tables with the database.
   *
   * <p>Runs in one transaction, or joins the one that is open, which goes on as it was: all is done
   * between savepoints that are rolled back. (As a temporary table was used, {@code PREPARE
   * TRANSACTION} refuses such a transaction.) Tables are looked up as the DAOs' statements look
   * them up, through the connection's {@code search_path} where no schema is declared. Listeners
   * are told of what it executes as {@code Drift.check}; statements that fail are the answer to a
   * question here.
   *
   * <p>It waits for locks as the DAOs do, behind a migration that holds the table until that ends:
   * for no longer than the connection's {@code lock_timeout}, then it throws, or {@code
   * statement_timeout}, then the table is not checked to the end.
   *
   * @throws TransientDatabaseException if a lock could not be obtained in time
   * @throws DatabaseException if the connection fails, or the open transaction is aborted already
   * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">INSERT,
   *     ON CONFLICT Clause</a>
   */
  public static DriftReport check(
      Database database, TableDefinition table, TableDefinition... more) {
    return check(database, Stream.concat(Stream.of(table), Arrays.stream(more)).toList());
  }

  /**
   * Compares the tables of a collection, as {@link #check(Database, TableDefinition,
   * TableDefinition...)} does.
   *
   * @throws TransientDatabaseException if a lock could not be obtained in time
   * @throws DatabaseException if the connection fails, or the open transaction is aborted already
   */
  public static DriftReport check(Database database, Collection<TableDefinition> tables) {
    List<TableDefinition> copy = List.copyOf(tables);
    return database.inTransaction(tx -> new DriftCheck(tx.executor()).of(copy));
  }

  /**
   * What the database has besides what is declared of the tables: columns, indexes, constraints,
   * triggers, rules and policies, by table, kind and name. None of it is a difference, unless
   * {@link #check} says so; all of it can change what a statement does.
   *
   * <p>Columns, indexes, and primary key, unique and exclusion constraints are told by their names:
   * one that is declared under another name is among them. A CHECK constraint is if the server
   * cannot show that it lets in every row that the declared ones let in; a foreign key is if no
   * declared one, or another one already, accounts for its columns and what they refer to. Where
   * the role cannot create a temporary table, a {@link Note.Kind#REMARK remark} says that CHECK
   * constraints were not compared. A table that is not there has nothing.
   *
   * <p>It runs as {@link #check} does, and changes nothing either.
   *
   * @throws TransientDatabaseException if a lock could not be obtained in time
   * @throws DatabaseException if the connection fails, or the open transaction is aborted already
   */
  public static List<Note> undeclared(
      Database database, TableDefinition table, TableDefinition... more) {
    return undeclared(database, Stream.concat(Stream.of(table), Arrays.stream(more)).toList());
  }

  /**
   * What the database has besides what is declared of the tables of a collection, as {@link
   * #undeclared(Database, TableDefinition, TableDefinition...)} says it.
   *
   * @throws TransientDatabaseException if a lock could not be obtained in time
   * @throws DatabaseException if the connection fails, or the open transaction is aborted already
   */
  public static List<Note> undeclared(Database database, Collection<TableDefinition> tables) {
    List<TableDefinition> copy = List.copyOf(tables);
    return copy.isEmpty()
        ? List.of()
        : database.inTransaction(tx -> new UndeclaredCheck(tx.executor()).of(copy));
  }
}
