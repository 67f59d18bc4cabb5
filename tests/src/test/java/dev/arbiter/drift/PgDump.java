package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL's own programs, if there are any on the PATH. */
final class PgDump {

  private PgDump() {}

  /** The major version of {@code pg_dump} and {@code psql}; 0 if they are not there. */
  static int majorVersion() throws InterruptedException {
    try {
      String version = run(List.of("pg_dump", "--version"), null);
      run(List.of("psql", "--version"), null);
      Matcher number = Pattern.compile("\\d+").matcher(version);
      return number.find() ? Integer.parseInt(number.group()) : 0;
    } catch (IOException exception) {
      return 0;
    }
  }

  static void restore(PGSimpleDataSource from, PGSimpleDataSource to, Path file)
      throws IOException, InterruptedException {
    run(command(from, "pg_dump", "--file=" + file), from);
    run(command(to, "psql", "--no-psqlrc", "--quiet", "-vON_ERROR_STOP=1", "--file=" + file), to);
  }

  private static List<String> command(
      PGSimpleDataSource server, String program, String... options) {
    List<String> command = new ArrayList<>(List.of(program));
    command.add("--host=" + Objects.requireNonNull(server.getServerNames())[0]);
    command.add("--port=" + server.getPortNumbers()[0]);
    command.add("--username=" + server.getUser());
    command.add("--dbname=" + server.getDatabaseName());
    command.addAll(Arrays.asList(options));
    return command;
  }

  private static String run(List<String> command, @Nullable PGSimpleDataSource server)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (server != null && server.getPassword() != null) {
      builder.environment().put("PGPASSWORD", server.getPassword());
    }
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s\n%s", command, output).isZero();
    return output;
  }
}
