package dev.arbiter.storm.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, from the binaries on the class path.
 *
 * @param binaries where they are
 * @param before what they are run by
 */
record Commands(Path binaries, List<String> before) {

  /** PostgreSQL does not run as root; in a user namespace it does not see that it does. */
  private static List<String> hidingRoot() {
    return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
  }

  /** Has the embedded server unpack its binaries, and asks where they are. */
  static Commands unpacked() {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT setting FROM pg_config WHERE name = 'BINDIR'")) {
      row.next();
      return new Commands(Path.of(row.getString(1)), hidingRoot());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** The same, where a disk is seen. */
  Commands seeing(SmallDisk disk) {
    return new Commands(binaries, disk.inside());
  }

  /** Runs one of them; what it says is in the exception if it fails. */
  void run(String program, Object... arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(binaries.resolve(program).toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    execute(command);
  }

  /** Runs a command, with its output in a file: a server that it starts would keep a pipe open. */
  static void execute(List<String> command) {
    try {
      File output = File.createTempFile("storm", ".out");
      try {
        Process process =
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
          throw new IllegalStateException(command + ": " + Files.readString(output.toPath()));
        }
      } finally {
        Files.delete(output.toPath());
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
