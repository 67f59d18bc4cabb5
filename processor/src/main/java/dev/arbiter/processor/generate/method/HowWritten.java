package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.sql.OperationSql;

/** How an operation writes many rows, in Javadoc, without the last full stop. */
record HowWritten(OperationSql sql) {

  private static final String EXACT = "all or nothing, and without deadlocks among such batches";

  private static final String BY_KEY = " in the order of the key";

  /** One statement after the other would lock rows out of the order of the key. */
  private static final String WHERE_MIXED =
      ". A list of which some rows supply the identity, and some do not, is written row by row in"
          + " that order where the role may not use the identity's sequence";

  private static final String WHERE_STREAMED =
      ". Rows that are no collection are written chunk by chunk; two such batches at once may"
          + " deadlock. Where one server has all rows, others are written as those of a table that"
          + " is not distributed";

  private static final String IN_LIST_ORDER =
      "n the order of the list, in one transaction: all or nothing. Two such batches at once may"
          + " deadlock, which is retried outside the transactions of others";

  /** A sentence. */
  String sentence() {
    if (sql.insert().isPresent()) {
      return "I" + IN_LIST_ORDER;
    }
    if (sql.distributed().isPresent()) {
      return "As they would be one by one, but several at a time" + exactly(WHERE_STREAMED);
    }
    return sql.batch().isPresent()
        ? "By one statement" + BY_KEY + ", with the result of one by one: " + EXACT + where()
        : "One by one" + inTransaction();
  }

  /** The end of a sentence that says what is done for each row. */
  String forEach() {
    if (sql.insert().isPresent()) {
      return ", i" + IN_LIST_ORDER;
    }
    if (sql.distributed().isPresent()) {
      return ", several at a time" + exactly(WHERE_STREAMED);
    }
    return sql.batch().isPresent() ? ", by one statement" + exactly(where()) : inTransaction();
  }

  private static String exactly(String where) {
    return BY_KEY + ": " + EXACT + where;
  }

  private String where() {
    return sql.batch().filter(it -> it.without().isPresent()).map(it -> WHERE_MIXED).orElse("");
  }

  /** And why it is not one statement, if anything is to be said of that. */
  private String inTransaction() {
    String why =
        sql.oneByOne().map(it -> ". Not by one statement, as " + Javadocs.html(it)).orElse("");
    return ", in one transaction: all or nothing" + why;
  }
}
