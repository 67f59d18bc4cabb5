package dev.arbiter.internal.error;

import dev.arbiter.DatabaseException;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;

/** The errors of statements that succeeded, but with another number of rows than they must have. */
public final class RowMismatch {

  private RowMismatch() {}

  /** The statement returned no row where one was required. */
  public static DatabaseException noRow(StatementDefinition statement) {
    return exception(
        statement,
        statement.kind() == StatementDefinition.Kind.UPDATE
            ? " found no row with this key to update. Let the method return Optional or boolean if"
                + " that is to be expected."
            : " returned no row: a BEFORE trigger, a rule or a row security policy of the table has"
                + " suppressed it.");
  }

  /** The statement returned several rows where one was required. */
  public static DatabaseException severalRows(StatementDefinition statement) {
    IndexDefinition index = statement.arbiter();
    return exception(
        statement,
        index == null
            ? " returned more than one row where one was to be returned."
            : " found more than one row by the key of \""
                + index.name()
                + "\": the database lacks this unique index, or the transaction's snapshot is older"
                + " than one of the rows. Create it: "
                + index.ddl());
  }

  /** The statement returned a row that has the key of none that it was given. */
  public static DatabaseException changedKey(StatementDefinition statement) {
    return exception(
        statement,
        " returned a row that has the key of none that were given: a BEFORE trigger of the table"
            + " changes keys. Let the batch have a transaction of its own, which then writes the"
            + " rows one by one.");
  }

  /** A lookup of many keys found a row by another one than it was given. */
  public static DatabaseException otherKey(StatementDefinition lookup) {
    return exception(
        lookup,
        " found a row by a key that is equal to none of those given: the column compares its values"
            + " in another way than it is declared to. Declare its type or collation as the"
            + " database has it.");
  }

  /** The row was neither inserted nor found, in that many tries. */
  public static DatabaseException neitherInsertedNorFound(StatementDefinition insert, int tries) {
    IndexDefinition index = insert.arbiter();
    return exception(
        insert,
        " neither inserted the row nor found it, "
            + tries
            + " times in a row: the lookup cannot see the row that conflicts"
            + (index == null ? "" : " in \"" + index.name() + "\"")
            + ". Usual reasons: a BEFORE trigger changes the key or suppresses the row; a row"
            + " security policy hides the row; the stored key is rounded, cut or padded by its"
            + " column's type; a default in the key differs at each evaluation; other transactions"
            + " keep deleting the row.");
  }

  private static DatabaseException exception(StatementDefinition statement, String text) {
    return new DatabaseException(
        statement.name() + " on " + statement.table() + text,
        null,
        statement.table(),
        statement.name(),
        null);
  }
}
