package dev.arbiter.examples.everyday.pgbouncer;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PgBouncer of this program's own, on the loopback interface, before a server that trusts it. */
final class PgBouncer implements AutoCloseable {

  private final Process process;
  private final Path folder;
  private final int port;

  private PgBouncer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** Where this machine has the program, if it does. */
  static Optional<Path> executable() {
    // Debian puts it where only root's PATH leads.
    return Stream.of(
            (System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "pgbouncer"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static PgBouncer start(Path executable, int serverPort) throws IOException, InterruptedException {
    int port = freePort();
    Path folder = Files.createTempDirectory("pgbouncer");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), settings(port, serverPort));
    List<String> command = new ArrayList<>(List.of(executable.toString(), settings.toString()));
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(1, List.of("--user", "nobody")); // It refuses to be root.
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    PgBouncer bouncer = new PgBouncer(process, folder, port);
    bouncer.awaitStart();
    return bouncer;
  }

  private static String settings(int port, int serverPort) {
    return """
    [databases]
    * = host=127.0.0.1 port=%d user=postgres

    [pgbouncer]
    pool_mode = transaction
    default_pool_size = 2
    ignore_startup_parameters = extra_float_digits
    listen_addr = 127.0.0.1
    listen_port = %d
    unix_socket_dir =
    auth_type = any
    """
        .formatted(serverPort, port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart() throws IOException, InterruptedException {
    for (int attempt = 0; process.isAlive() && attempt < 100; attempt++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    String log = Files.readString(folder.resolve("log"));
    close();
    throw new IOException("PgBouncer does not start: " + log);
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException exception) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(folder.resolve("pgbouncer.ini"));
    Files.deleteIfExists(folder.resolve("log"));
    Files.deleteIfExists(folder);
  }
}
