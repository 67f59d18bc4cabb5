package dev.arbiter.storm.writer;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections of a client, with the timeouts by which nobody hangs.
 *
 * @param pool of connections in autocommit mode
 * @param late of connections that are not
 */
public record Connections(HikariDataSource pool, HikariDataSource late, PGSimpleDataSource unpooled)
    implements AutoCloseable {

  public static final String APPLICATION = "storm";

  /**
   * To whichever of the servers takes writes.
   *
   * @param ports of the servers, with whatever is in between
   */
  public static Connections to(List<Integer> ports) {
    PGSimpleDataSource pooled = source(ports, "4s", "1500ms");
    return new Connections(pool(pooled, true), pool(pooled, false), source(ports, "1s", "0"));
  }

  private static PGSimpleDataSource source(
      List<Integer> ports, String statementTimeout, String lockTimeout) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(
        ports.stream()
            .map(port -> "127.0.0.1:" + port)
            .collect(Collectors.joining(",", "jdbc:postgresql://", "/storm")));
    source.setUser("storm");
    source.setApplicationName(APPLICATION);
    source.setTargetServerType("primary");
    source.setHostRecheckSeconds(1);
    source.setConnectTimeout(3);
    source.setSocketTimeout(6);
    source.setCancelSignalTimeout(2);
    source.setOptions(
        "-c statement_timeout=%s -c lock_timeout=%s -c idle_in_transaction_session_timeout=3s"
            .formatted(statementTimeout, lockTimeout));
    return source;
  }

  private static HikariDataSource pool(PGSimpleDataSource source, boolean autoCommit) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(source);
    pool.setAutoCommit(autoCommit);
    pool.setMaximumPoolSize(4);
    pool.setConnectionTimeout(8_000);
    pool.setValidationTimeout(1_000);
    pool.setInitializationFailTimeout(-1);
    // Else it asks the first connection, and never has one if that fails.
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return pool;
  }

  public Route route(int number) {
    return Route.of(number, pool, late, unpooled);
  }

  /** How many connections have not been given back. */
  public int active() {
    return pool.getHikariPoolMXBean().getActiveConnections()
        + late.getHikariPoolMXBean().getActiveConnections();
  }

  @Override
  public void close() {
    pool.close();
    late.close();
  }
}
