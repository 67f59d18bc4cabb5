package dev.arbiter.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One who may hold a transaction that connections of a data source are in. */
interface OuterConnection {

  /** A connection in this thread's transaction, which its close leaves open; null without one. */
  @Nullable Connection held() throws SQLException;
}
