package dev.arbiter.internal.transaction;

import dev.arbiter.OuterTransactions;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.schema.StatementDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Those who may hold a transaction that connections of a data source are in. */
record OuterConnections(List<OuterConnection> holders) {

  /** Finds those whose classes the application has, and those that it names itself. */
  static OuterConnections of(DataSource dataSource) {
    return new OuterConnections(
        Stream.of(
                ifVisible(() -> new SpringConnection(dataSource)),
                ifVisible(() -> new DeclaredConnection(new MicronautTransactions(), dataSource)),
                ifVisible(() -> new DeclaredConnection(new NarayanaTransactions(), dataSource)),
                ifVisible(() -> new DeclaredConnection(new JndiTransactions(), dataSource)),
                ServiceLoader.load(OuterTransactions.class).stream()
                    .map(service -> new DeclaredConnection(service.get(), dataSource)))
            .<OuterConnection>flatMap(holders -> holders)
            .toList());
  }

  /** What has no class file, or lacks classes that it refers to, cannot hold a transaction. */
  private static <T> Stream<T> ifVisible(Supplier<T> holder) {
    try {
      return Stream.of(holder.get());
    } catch (LinkageError absent) {
      return Stream.empty();
    }
  }

  /** A connection in the transaction that is held; null if none is. */
  @Nullable LentConnection held(@Nullable StatementDefinition statement) throws SqlFailure {
    try {
      for (OuterConnection holder : holders) {
        Connection connection = holder.held();
        if (connection != null) {
          return new LentConnection(connection);
        }
      }
      return null;
    } catch (SQLException exception) {
      throw new SqlFailure(SqlFailure.Step.CONNECT, statement, exception);
    }
  }
}
