package dev.arbiter.storm;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.storm.server.Cluster;
import dev.arbiter.storm.server.Pause;
import dev.arbiter.storm.writer.Attempt;
import dev.arbiter.storm.writer.ClientProcess;
import dev.arbiter.storm.writer.Connections;
import dev.arbiter.storm.writer.Target;
import dev.arbiter.storm.writer.Targets;
import dev.arbiter.storm.writer.Writer;
import dev.arbiter.testing.TcpProxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Writers from their first call on empty tables to their last. */
final class Epoch implements AutoCloseable {

  private static final int WRITERS = 6;

  private final Cluster cluster;
  private final List<TcpProxy> network;
  private final Tally tally;
  private final RandomGenerator random;
  private final Ledger ledger;
  private final List<Target<?, ?>> targets;
  private final Connections connections;
  private final AtomicBoolean goOn = new AtomicBoolean(true);
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
  private final List<Writer> writers = new ArrayList<>();
  private final ClientProcess client;
  private final Weather weather;

  Epoch(Cluster cluster, List<TcpProxy> network, long seed, Tally tally, RandomGenerator random)
      throws SQLException {
    this.cluster = cluster;
    this.network = network;
    this.tally = tally;
    this.random = random;
    this.ledger = new Ledger(tally);
    int version = createTables();
    this.targets = Targets.all(version);
    List<Integer> ports = network.stream().map(TcpProxy::port).toList();
    this.connections = Connections.to(ports);
    for (int i = 0; i < WRITERS; i++) {
      Writer writer = new Writer(i, seed, targets, connections.route(i), ledger, goOn::get);
      writers.add(writer);
      threads.execute(writer);
    }
    this.client = new ClientProcess(ledger, seed, WRITERS, version, ports);
    this.weather = new Weather(cluster, network, client, targets, random);
  }

  private int createTables() throws SQLException {
    try (Connection connection = cluster.primary().connect("storm");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS public CASCADE");
      statement.execute("CREATE SCHEMA public AUTHORIZATION storm");
      statement.execute("SET ROLE storm");
      int version = connection.getMetaData().getDatabaseMajorVersion();
      Schema.create(
          Database.of(connection), Targets.all(version).stream().map(Target::table).toList());
      if (cluster.hasSmallDisk()) {
        statement.execute("ALTER TABLE seat SET TABLESPACE small");
      }
      return version;
    }
  }

  /** Lets faults strike for so long, then clears the weather and lets everybody recover. */
  void blow(long nanos, Supplier<Fault> faults) throws SQLException {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Pause.millis(200 + random.nextInt(800));
      strike(faults.get());
      writers.stream().map(Writer::hanging).filter(it -> it != null).forEach(tally::find);
    }
    weather.clear();
    awaitRecovery();
  }

  private void strike(Fault fault) {
    try {
      fault.strike(weather);
      tally.fault(fault);
    } catch (SQLException spoiled) {
      tally.spoiled(fault, spoiled);
    }
  }

  /** In calm weather, each writer soon has an answer. */
  private void awaitRecovery() {
    int[] before = writers.stream().mapToInt(Writer::answered).toArray();
    if (!holdsSoon(
        () -> {
          for (int i = 0; i < before.length; i++) {
            if (writers.get(i).answered() <= before[i]) {
              return false;
            }
          }
          return true;
        })) {
      tally.find("not all writers have recovered: " + writers);
    }
  }

  private static boolean holdsSoon(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Writer.LONGEST_CALL_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Pause.millis(50);
    }
    return true;
  }

  /** Ends all calls, and compares. */
  void check() throws SQLException {
    goOn.set(false);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(Writer.LONGEST_CALL_SECONDS, TimeUnit.SECONDS)) {
        tally.find("writers do not end: " + writers.stream().map(Writer::hanging).toList());
      }
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
    client.stop();
    if (connections.active() > 0) {
      tally.find(connections.active() + " connections were not given back to their pools");
    }
    connections.close();
    network.forEach(TcpProxy::resetBroken);
    if (!holdsSoon(() -> count(SESSIONS) == 0)) {
      tally.find(count(SESSIONS) + " sessions are left on the server");
    }
    if (count(TEMPORARY_TABLES) > 0) {
      tally.find(count(TEMPORARY_TABLES) + " temporary tables are left");
    }
    compare();
  }

  private static final String SESSIONS =
      "SELECT count(*) FROM pg_stat_activity WHERE application_name = '"
          + Connections.APPLICATION
          + "'";

  private static final String TEMPORARY_TABLES =
      "SELECT count(*) FROM pg_class WHERE relpersistence = 't'";

  private long count(String query) {
    try (Connection connection = cluster.primary().connect("storm");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private void compare() throws SQLException {
    Checker checker = new Checker(ledger);
    try (Connection connection = cluster.primary().connect("storm")) {
      for (Target<?, ?> target : targets) {
        checker.read(connection, target);
      }
    }
    checker.findings().forEach(tally::find);
    ledger.attempts().stream()
        .filter(Attempt::isAcknowledged)
        .forEach(it -> tally.call("acknowledged"));
    tally.count("unknown, and there", checker.unknownThere());
  }

  @Override
  public void close() {
    goOn.set(false);
    client.kill();
    threads.shutdownNow();
    connections.close();
  }
}
