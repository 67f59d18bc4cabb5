package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.sql.OperationSql;

/** How an operation writes many rows, in Javadoc. */
record HowWritten(OperationSql sql) {

  private static final String ONE_BY_ONE = "One by one, in one transaction: all or nothing.";

  private static final String BY_ONE_STATEMENT =
      "By one statement in the order of the key, with the result of one by one: all or nothing,"
          + " and without deadlocks among such batches.";

  /** One statement after the other would lock rows out of the order of the key. */
  private static final String WHERE_MIXED =
      " A list of which some rows supply the identity, and some do not, is written row by row in"
          + " that order, as these take different statements.";

  private static final String SEVERAL_AT_A_TIME =
      "As they would be one by one, but several at a time in the order of the key: all or nothing,"
          + " and without deadlocks among such batches. Rows that are no collection are written"
          + " chunk by chunk; two such batches at once may deadlock.";

  String text() {
    return sql.distributed().isPresent() ? SEVERAL_AT_A_TIME : atOnceOrNot();
  }

  private String atOnceOrNot() {
    return sql.batch()
        .map(it -> BY_ONE_STATEMENT + (it.without().isPresent() ? WHERE_MIXED : ""))
        .orElseGet(() -> ONE_BY_ONE + whyOneByOne());
  }

  /** Why it is not one statement, behind a space; empty if nothing is to be said of that. */
  String whyOneByOne() {
    return sql.oneByOne()
        .map(why -> " Not by one statement, as " + Javadocs.html(why) + ".")
        .orElse("");
  }
}
