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
}
