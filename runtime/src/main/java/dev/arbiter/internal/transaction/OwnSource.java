package dev.arbiter.internal.transaction;

import javax.sql.DataSource;

/**
 * The data source behind the proxies by which frameworks hand out the connection of their own
 * transaction: what is taken from it is nobody else's, and may be committed here.
 */
final class OwnSource {

  private OwnSource() {}

  static DataSource of(DataSource dataSource) {
    return behindMicronaut(behindSpring(dataSource));
  }

  private static DataSource behindSpring(DataSource dataSource) {
    try {
      return SpringConnection.unproxied(dataSource);
    } catch (LinkageError absent) {
      return dataSource;
    }
  }

  private static DataSource behindMicronaut(DataSource dataSource) {
    try {
      return MicronautTransactions.unproxied(dataSource);
    } catch (LinkageError absent) {
      return dataSource;
    }
  }
}
