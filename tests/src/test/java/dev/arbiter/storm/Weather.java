package dev.arbiter.storm;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.storm.server.Cluster;
import dev.arbiter.storm.server.Pause;
import dev.arbiter.storm.writer.ClientProcess;
import dev.arbiter.storm.writer.Connections;
import dev.arbiter.storm.writer.Target;
import dev.arbiter.testing.TcpProxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What faults strike, one after the other. */
final class Weather {

  private static final long LONGEST_RECOVERY_NANOS = 60_000_000_000L;

  private final Cluster cluster;
  private final List<TcpProxy> network;
  private final ClientProcess client;
  private final List<Target<?, ?>> targets;
  private final RandomGenerator random;

  Weather(
      Cluster cluster,
      List<TcpProxy> network,
      ClientProcess client,
      List<Target<?, ?>> targets,
      RandomGenerator random) {
    this.cluster = cluster;
    this.network = network;
    this.client = client;
    this.targets = targets;
    this.random = random;
  }

  Cluster cluster() {
    return cluster;
  }

  List<TcpProxy> network() {
    return network;
  }

  ClientProcess client() {
    return client;
  }

  RandomGenerator random() {
    return random;
  }

  /** Any of the tables. */
  TableDefinition table() {
    return any(targets).table();
  }

  /** Any index that resolves conflicts, the constraints' included. */
  IndexDefinition index() {
    return any(targets.stream().flatMap(Arbiter::indexes).toList());
  }

  Arbiter arbiter() {
    return any(Arbiter.of(targets));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Processes of the server that work for writers. */
  List<Long> backends(String condition, int limit) throws SQLException {
    List<Long> pids = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT pid FROM pg_stat_activity WHERE application_name = '%s' AND %s"
                        .formatted(Connections.APPLICATION, condition)
                    + " ORDER BY random() LIMIT "
                    + limit)) {
      while (rows.next()) {
        pids.add(rows.getLong(1));
      }
    }
    return pids;
  }

  /** Runs SQL, and waits for no lock for long. */
  void sql(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '5s'");
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return cluster.primary().connect("storm");
  }

  /** Nothing is heard of any connection, for longer than anybody waits. */
  void lose(TcpProxy.Fault fault) {
    network.forEach(it -> it.breakAll(fault));
    Pause.millis(7_000);
    network.forEach(TcpProxy::resetBroken);
  }

  /** Not on the standby, which could not go on: what is unlogged stays here. */
  void fillDisk() throws SQLException {
    sql("CREATE UNLOGGED TABLE IF NOT EXISTS ballast (b text) TABLESPACE small");
    try {
      sql("ALTER TABLE ballast ALTER b SET STORAGE EXTERNAL");
      fill("repeat('x', 1000000)");
      fill("repeat('x', 5000)");
      Pause.millis(3_000);
    } finally {
      sql("DROP TABLE ballast");
    }
  }

  private void fill(String text) throws SQLException {
    try {
      while (true) {
        sql("INSERT INTO ballast VALUES (" + text + ")");
      }
    } catch (SQLException full) {
      if (!"53100".equals(full.getSQLState())) {
        throw full;
      }
    }
  }

  /** Undoes what faults have left that were struck themselves, as soon as the server lets it. */
  void clear() throws SQLException {
    network.forEach(TcpProxy::resetBroken);
    if (!cluster.primary().isRunning()) {
      cluster.restart();
    }
    long end = System.nanoTime() + LONGEST_RECOVERY_NANOS;
    while (!isUndone(System.nanoTime() > end)) {
      Pause.millis(100);
    }
  }

  /** A server whose backend was killed ends all sessions, and then recovers. */
  private boolean isUndone(boolean late) throws SQLException {
    try {
      undo();
      return true;
    } catch (SQLException recovering) {
      if (late) {
        throw recovering;
      }
      return false;
    }
  }

  private void undo() throws SQLException {
    if (cluster.hasSmallDisk()) {
      sql("DROP TABLE IF EXISTS ballast");
    }
    sql(DROP_BROKEN_INDEXES);
    for (Arbiter arbiter : Arbiter.of(targets)) {
      sql("DROP INDEX IF EXISTS " + arbiter.name() + "_next");
      if (!exists(arbiter.name())) {
        sql(arbiter.ddl(arbiter.name()));
      }
    }
  }

  private static final String DROP_BROKEN_INDEXES =
      """
      DO $$
      DECLARE broken regclass;
      BEGIN
        FOR broken IN SELECT indexrelid FROM pg_index WHERE NOT indisvalid AND indexrelid > 16383 LOOP
          EXECUTE 'DROP INDEX ' || broken;
        END LOOP;
      END $$
      """;

  private boolean exists(String relation) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT to_regclass('" + relation + "')")) {
      return row.next() && row.getString(1) != null;
    }
  }
}
