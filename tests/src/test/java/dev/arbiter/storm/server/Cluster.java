package dev.arbiter.storm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A primary and a standby that has applied what the primary acknowledges. */
public final class Cluster implements AutoCloseable {

  private final Path directory;
  private Server primary;
  private Server standby;

  private Cluster(Path directory, Server primary, Server standby) {
    this.directory = directory;
    this.primary = primary;
    this.standby = standby;
  }

  /** Starts both. */
  public static Cluster start() {
    Cluster cluster = alone();
    cluster.addStandby();
    return cluster;
  }

  /** Starts a primary that has no standby. */
  public static Cluster alone() {
    try {
      Commands commands = Commands.unpacked();
      Path directory = Files.createTempDirectory("storm");
      Cluster cluster =
          new Cluster(
              directory, server(commands, directory, "a"), server(commands, directory, "b"));
      // Whoever is killed leaves no servers behind, unless it is by SIGKILL.
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
      cluster.primary.initialize();
      cluster.primary.start();
      cluster.createDatabase();
      return cluster;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Server server(Commands commands, Path directory, String name) throws IOException {
    return new Server(
        commands,
        directory.resolve(name),
        SmallDisk.mounted(directory.resolve("small")),
        freePort());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void createDatabase() {
    admin("CREATE ROLE storm LOGIN");
    admin("CREATE DATABASE storm OWNER storm");
    primary
        .disk()
        .ifPresent(
            disk -> {
              admin("CREATE TABLESPACE small OWNER storm LOCATION '" + disk.path() + "'");
              admin("ALTER ROLE storm SET temp_tablespaces = small");
            });
  }

  /** Whether the tablespace small is one that can be filled. */
  public boolean hasSmallDisk() {
    return primary.disk().isPresent();
  }

  public Server primary() {
    return primary;
  }

  public Server standby() {
    return standby;
  }

  /** The primary is gone from one moment to the next, and the standby takes its place. */
  public void failOver() {
    primary.kill();
    // Until it has a standby of its own, it waits for none.
    standby.configure(Map.of());
    standby.promote();
    Server former = primary;
    primary = standby;
    standby = former;
    addStandby();
  }

  /** Starts the primary again, on what it has left. */
  public void restart() {
    primary.start();
    awaitStandby();
  }

  /** Copies the primary's directory while it runs, and has the primary wait for the copy. */
  private void addStandby() {
    new Backup(primary).copyTo(standby);
    standby.configure(
        Map.of(
            "primary_conninfo",
            "host=127.0.0.1 port=%d user=postgres application_name=standby"
                .formatted(primary.port())));
    standby.write("standby.signal", "");
    standby.start();
    awaitStandby();
    primary.configure(Map.of("synchronous_standby_names", "standby"));
    primary.reload();
  }

  /** Waits until the standby follows the primary. */
  public void awaitStandby() {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!"t"
        .equals(answer("SELECT count(*) > 0 FROM pg_stat_replication WHERE state='streaming'"))) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the standby does not follow");
      }
      Pause.millis(50);
    }
  }

  /** Runs a statement of the superuser's in the database postgres. */
  private void admin(String sql) {
    try (Connection connection = primary.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(sql, exception);
    }
  }

  private String answer(String sql) {
    try (Connection connection = primary.connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    } catch (SQLException notYet) {
      return "";
    }
  }

  @Override
  public synchronized void close() {
    for (Server server : new Server[] {standby, primary}) {
      if (server.isRunning()) {
        server.stop("immediate");
      }
      server.disk().ifPresent(SmallDisk::close);
    }
    Backup.delete(directory);
  }
}
