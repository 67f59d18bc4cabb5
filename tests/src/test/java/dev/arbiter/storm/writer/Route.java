package dev.arbiter.storm.writer;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.Database;
import dev.arbiter.storm.server.Pause;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The way that a writer's calls take to the server. */
sealed interface Route extends AutoCloseable {

  /** Makes a call. */
  Answer run(Plan plan);

  /** Puts away what does not outlive a failure. */
  default void afterFailure() {}

  @Override
  default void close() {}

  /**
   * A database that takes connections from a source.
   *
   * @param name of the way, to be shown
   */
  record OfSource(String name, Database database) implements Route {

    @Override
    public Answer run(Plan plan) {
      return plan.run().apply(database);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The caller's connection, replaced when something has failed on it. */
  final class OfConnection implements Route {

    private final DataSource source;
    private @Nullable Connection connection;

    OfConnection(DataSource source) {
      this.source = source;
    }

    @Override
    public Answer run(Plan plan) {
      Connection open = connection;
      if (open == null) {
        open = opened();
        connection = open;
      }
      return plan.run().apply(Database.of(open));
    }

    /** Without an exception of its own: it is not Arbiter's to open it. */
    private Connection opened() {
      while (true) {
        try {
          return source.getConnection();
        } catch (SQLException notYet) {
          Pause.millis(50);
        }
      }
    }

    @Override
    public void afterFailure() {
      close();
    }

    @Override
    public void close() {
      Connection open = connection;
      connection = null;
      if (open != null) {
        try {
          open.close();
        } catch (SQLException alreadyGone) {
          // That is what was wanted.
        }
      }
    }

    @Override
    public String toString() {
      return "the caller's connection";
    }
  }

  /** Those of a client, by its connections. */
  static Route of(int number, HikariDataSource pool, HikariDataSource late, DataSource unpooled) {
    return switch (number % 6) {
      case 0 -> new OfSource("pool", Database.of(pool));
      case 1 -> new OfSource("pool, chunks of 10", Database.of(pool).withChunkSize(10));
      case 2 -> new OfSource("pool without autocommit", Database.of(late));
      case 3 -> new OfSource("managed, chunks of 10", Database.managed(pool).withChunkSize(10));
      case 4 -> new OfConnection(unpooled);
      default -> new OfSource("no pool", Database.of(unpooled));
    };
  }
}
