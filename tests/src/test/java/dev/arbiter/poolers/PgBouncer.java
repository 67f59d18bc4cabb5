package dev.arbiter.poolers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGSimpleDataSource;

/** A PgBouncer in front of the tests' server, where one is installed. */
record PgBouncer(Process process, Path directory, int port) implements AutoCloseable {

  private static final List<String> PLACES = List.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer");
  private static final Pattern VERSION = Pattern.compile("PgBouncer 1\\.(\\d+)");

  /**
   * Starts one that lets the statements that clients prepare through as they are.
   *
   * @param mode session, transaction, or statement
   * @param sessions how many of the server's it shares among all connections
   */
  static PgBouncer start(PGSimpleDataSource server, String mode, int sessions) {
    return start(server, mode, sessions, 0);
  }

  /**
   * Starts one in transaction mode that prepares clients' statements wherever they are executed.
   */
  static PgBouncer preparing(PGSimpleDataSource server, int sessions) {
    if (!knowsPreparedStatements()) {
      throw notTested("prepared statements behind PgBouncer, which is older than 1.21");
    }
    return start(server, "transaction", sessions, 200);
  }

  private static PgBouncer start(
      PGSimpleDataSource server, String mode, int sessions, int preparedStatements) {
    try {
      int port = freePort();
      Path directory = Files.createTempDirectory("pgbouncer");
      Path settings = directory.resolve("pgbouncer.ini");
      Files.writeString(settings, settings(server, mode, sessions, port));
      if (knowsPreparedStatements()) {
        Files.writeString(
            settings, "max_prepared_statements = " + preparedStatements, StandardOpenOption.APPEND);
      }
      PgBouncer started =
          new PgBouncer(
              new ProcessBuilder(command(settings))
                  .redirectErrorStream(true)
                  .redirectOutput(directory.resolve("log").toFile())
                  .start(),
              directory,
              port);
      started.awaitReadiness();
      return started;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String settings(PGSimpleDataSource server, String mode, int sessions, int port) {
    String password = server.getPassword() == null ? "" : " password=" + server.getPassword();
    return """
    [databases]
    * = host=%s port=%d user=%s%s
    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = %d
    unix_socket_dir =
    auth_type = any
    pool_mode = %s
    default_pool_size = %d
    ignore_startup_parameters = extra_float_digits
    """
        .formatted(
            server.getServerNames()[0],
            server.getPortNumbers()[0],
            server.getUser(),
            password,
            port,
            mode,
            sessions);
  }

  /** It does not run as root; in a user namespace it does not see that it does. */
  private static List<String> command(Path settings) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(executable(), settings.toString()));
    return command;
  }

  private static String executable() {
    return PLACES.stream()
        .filter(it -> Files.isExecutable(Path.of(it)))
        .findFirst()
        .orElseThrow(() -> notTested("PgBouncer, which is not installed"));
  }

  private static boolean knowsPreparedStatements() {
    try {
      Process process = new ProcessBuilder(executable(), "--version").start();
      Matcher version = VERSION.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
      return version.find() && Integer.parseInt(version.group(1)) >= 21;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static TestAbortedException notTested(String what) {
    String message = "NOT TESTED: " + what;
    System.err.printf("%n  %s%n%n", message);
    return new TestAbortedException(message);
  }

  private void awaitReadiness() throws IOException {
    while (true) {
      try {
        new Socket("127.0.0.1", port).close();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new IOException(Files.readString(directory.resolve("log")), notYet);
        }
      }
    }
  }

  /** Connections to the server's database, by way of it. */
  PGSimpleDataSource to(PGSimpleDataSource server, String setting) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(
        "jdbc:postgresql://127.0.0.1:%d/%s?%s".formatted(port, server.getDatabaseName(), setting));
    source.setUser(server.getUser());
    return source;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(directory);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
