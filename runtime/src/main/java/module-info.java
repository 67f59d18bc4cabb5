/** The runtime of Arbiter: annotations, {@code Database}, results and errors. */
// What is optional has no module descriptor; only automatic names can be required.
@SuppressWarnings("requires-automatic")
module dev.arbiter {
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires static io.micronaut.data.micronaut_data_connection_jdbc;
  requires static io.micronaut.micronaut_core;
  requires static jakarta.transaction;
  requires static java.naming;
  requires static org.postgresql.jdbc;
  requires static spring.core;
  requires static spring.jdbc;
  requires static spring.tx;

  uses dev.arbiter.OuterTransactions;

  exports dev.arbiter;
  exports dev.arbiter.schema;
  exports dev.arbiter.internal;
  exports dev.arbiter.internal.batch;
  exports dev.arbiter.internal.batch.statement;
  exports dev.arbiter.internal.dao;
  exports dev.arbiter.internal.distributed;
  exports dev.arbiter.internal.drift;
  exports dev.arbiter.internal.error;
  exports dev.arbiter.internal.insert;
  exports dev.arbiter.internal.keys;
  exports dev.arbiter.internal.sql;
  exports dev.arbiter.internal.statement;
  exports dev.arbiter.internal.transaction;
  exports dev.arbiter.internal.type;
  exports dev.arbiter.internal.type.array;
  exports dev.arbiter.internal.type.scalar;
}
