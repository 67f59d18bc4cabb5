package dev.arbiter.storm.soak;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.storm.server.Cluster;
import dev.arbiter.storm.server.Pause;
import dev.arbiter.storm.writer.Connections;
import dev.arbiter.storm.writer.Target;
import dev.arbiter.storm.writer.Targets;
import dev.arbiter.storm.writer.Writer;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** The storm's writers in calm weather, for as long as one likes: nothing that they use grows. */
public final class Soak implements AutoCloseable {

  private static final int WRITERS = 8;

  /** Rows remember who wrote them, and must not grow either. */
  private static final Duration UNTIL_EMPTIED = Duration.ofSeconds(5);

  private static final int SAMPLES = 24;

  private final Cluster cluster = Cluster.alone();
  private final List<Target<?, ?>> targets;
  private final Connections connections;
  private final Counted counted = new Counted();
  private final AtomicBoolean goOn = new AtomicBoolean(true);
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

  private Soak() throws SQLException {
    try (Connection connection = cluster.primary().connect("storm");
        Statement statement = connection.createStatement()) {
      targets = Targets.all(connection.getMetaData().getDatabaseMajorVersion());
      statement.execute("ALTER SCHEMA public OWNER TO storm; SET ROLE storm");
      Schema.create(Database.of(connection), targets.stream().map(Target::table).toList());
    }
    connections = Connections.to(List.of(cluster.primary().port()));
    for (int i = 0; i < WRITERS; i++) {
      threads.execute(new Writer(i, 1, targets, connections.route(i), counted, goOn::get));
    }
  }

  /** Takes the minutes. */
  public static void main(String[] arguments) throws SQLException, InterruptedException {
    long seconds = (long) (60 * Double.parseDouble(arguments[0]));
    try (Soak soak = new Soak()) {
      List<Sample> samples = soak.samples(Duration.ofSeconds(seconds));
      soak.stop();
      List<String> findings = new ArrayList<>(soak.counted.findings());
      findings.addAll(Sample.growth(samples, soak.knownStatements()));
      System.out.printf(
          "Soak of %d s, heap of %d MiB:%n", seconds, Runtime.getRuntime().maxMemory() >> 20);
      samples.forEach(it -> System.out.println("  " + it));
      System.out.printf("Findings: %d%n", findings.size());
      findings.forEach(it -> System.out.println("  " + it));
      if (!findings.isEmpty()) {
        System.exit(1);
      }
    }
  }

  private List<Sample> samples(Duration time) throws SQLException {
    List<Sample> samples = new ArrayList<>();
    long begin = System.nanoTime();
    long emptied = begin;
    while (samples.size() < SAMPLES) {
      Pause.millis(100);
      if (System.nanoTime() - emptied > UNTIL_EMPTIED.toNanos()) {
        empty();
        emptied = System.nanoTime();
      }
      if (System.nanoTime() - begin > time.toNanos() / SAMPLES * (samples.size() + 1)) {
        samples.add(sample());
      }
    }
    return samples;
  }

  /** One table after the other: writers' transactions lock them in any order. */
  private void empty() throws SQLException {
    try (Connection connection = cluster.primary().connect("storm");
        Statement statement = connection.createStatement()) {
      for (Target<?, ?> target : targets) {
        statement.execute("TRUNCATE " + target.name());
      }
    }
  }

  private Sample sample() throws SQLException {
    System.gc();
    return new Sample(
        counted.answered(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        statements(),
        number("SELECT temp_files FROM pg_stat_database WHERE datname = current_database()"),
        number(
            "SELECT sum(pg_total_relation_size(oid)) FROM pg_class"
                + " WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r'"));
  }

  private long number(String query) throws SQLException {
    try (Connection connection = cluster.primary().connect("storm")) {
      return number(connection, query);
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Those of the DAOs, and what begins and ends transactions. */
  private long knownStatements() {
    return targets.stream().mapToLong(it -> it.table().statements().size()).sum() + 20;
  }

  /** Of the sessions that a pool gives one after the other. */
  private long statements() throws SQLException {
    long most = 0;
    for (DataSource pool : List.of(connections.pool(), connections.late())) {
      for (int i = 0; i < 4; i++) {
        try (Connection connection = pool.getConnection()) {
          most = Math.max(most, number(connection, "SELECT count(*) FROM pg_prepared_statements"));
        }
      }
    }
    return most;
  }

  /** Has the writers finish their calls. */
  private void stop() throws InterruptedException {
    goOn.set(false);
    threads.shutdown();
    if (!threads.awaitTermination(Writer.LONGEST_CALL_SECONDS, TimeUnit.SECONDS)) {
      counted.find("writers do not end");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    connections.close();
    cluster.close();
  }
}
