/** The runtime of Arbiter: annotations, {@code Database}, results and errors. */
// pgjdbc is optional and has no module descriptor; only its automatic name can be required.
@SuppressWarnings("requires-automatic")
module dev.arbiter {
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires static org.postgresql.jdbc;

  exports dev.arbiter;
  exports dev.arbiter.schema;
  exports dev.arbiter.internal;
  exports dev.arbiter.internal.batch;
  exports dev.arbiter.internal.error;
  exports dev.arbiter.internal.statement;
  exports dev.arbiter.internal.transaction;
  exports dev.arbiter.internal.type;
}
