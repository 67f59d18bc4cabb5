package dev.arbiter.storm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of the storm's own, which can be killed. */
public final class Server {

  private static final String SETTINGS = "storm.conf";

  private final Commands commands;
  private final Path data;
  private final Optional<SmallDisk> disk;
  private final int port;

  /**
   * A server that is not running.
   *
   * @param data its directory, which need not exist
   * @param disk that it has besides
   */
  public Server(Commands commands, Path data, Optional<SmallDisk> disk, int port) {
    this.commands = disk.map(commands::seeing).orElse(commands);
    this.data = data;
    this.disk = disk;
    this.port = port;
  }

  public int port() {
    return port;
  }

  public Path data() {
    return data;
  }

  public Optional<SmallDisk> disk() {
    return disk;
  }

  /** Creates its directory. */
  public void initialize() {
    commands.run(
        "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N");
    write(
        "postgresql.conf",
        """
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        fsync = off                    # processes are killed here, no machines
        max_connections = 60
        shared_buffers = 32MB
        wal_keep_size = 1GB
        synchronous_commit = remote_apply
        wal_receiver_status_interval = 1s
        wal_retrieve_retry_interval = 200ms
        deadlock_timeout = 200ms
        autovacuum_naptime = 5s
        log_min_messages = warning
        log_min_error_statement = panic
        include_if_exists = '%s'
        """
            .formatted(SETTINGS));
  }

  /** Writes settings beside those that all servers have; they count from the next start or load. */
  public void configure(Map<String, String> settings) {
    String lines =
        settings.entrySet().stream()
            .map(it -> "%s = '%s'%n".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining());
    overwrite(SETTINGS, lines);
  }

  public void reload() {
    commands.run("pg_ctl", "reload", "-D", data);
  }

  public void start() {
    commands.run(
        "pg_ctl", "start", "-w", "-t", "60", "-D", data, "-o", "-p " + port, "-l", data + ".log");
  }

  /** Stops it: fast, or immediate. */
  public void stop(String mode) {
    commands.run("pg_ctl", "stop", "-w", "-t", "60", "-m", mode, "-D", data);
  }

  public void promote() {
    commands.run("pg_ctl", "promote", "-w", "-t", "60", "-D", data);
  }

  /** Kills the postmaster, and waits until all of its processes have noticed. */
  public void kill() {
    List<ProcessHandle> children = new ArrayList<>();
    postmaster().children().forEach(children::add);
    Signal.KILL.send(postmaster().pid());
    long end = System.nanoTime() + 10_000_000_000L;
    while (children.stream().anyMatch(ProcessHandle::isAlive)) {
      if (System.nanoTime() > end) {
        children.forEach(it -> Signal.KILL.send(it.pid()));
      }
      Pause.millis(20);
    }
  }

  /** Whether there is a postmaster. */
  public boolean isRunning() {
    return Files.exists(data.resolve("postmaster.pid"))
        && ProcessHandle.of(pid()).map(ProcessHandle::isAlive).orElse(false);
  }

  public ProcessHandle postmaster() {
    return ProcessHandle.of(pid()).orElseThrow();
  }

  private long pid() {
    try {
      return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** A connection of the superuser, past all that is in between. */
  public Connection connect(String database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser("postgres");
    source.setApplicationName("weather");
    source.setConnectTimeout(3);
    source.setSocketTimeout(30);
    return source.getConnection();
  }

  public void write(String file, String text) {
    try {
      Files.writeString(
          data.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private void overwrite(String file, String text) {
    try {
      Files.writeString(data.resolve(file), text);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  @Override
  public String toString() {
    return "server at port " + port;
  }
}
