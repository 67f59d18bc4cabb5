package dev.arbiter.examples.everyday.progress;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Loads a million temperatures, which are made up while they are sent. */
public final class Main {

  private static final int ROWS = 1_000_000;
  private static final int CHUNK = 10_000;
  private static final int STATIONS = 500;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      play(server.getPostgresDatabase(), System.out, ROWS, CHUNK);
    }
  }

  /** Loads the rows into an empty database. */
  public static void play(DataSource dataSource, PrintStream out, int rows, int chunk) {
    Database database = Database.of(dataSource);
    Schema.create(database, TemperatureDao.TABLE);

    Database shown = database.withChunkSize(chunk).withBatchListener(new ProgressBar(rows, out));
    Iterable<NewTemperature> temperatures =
        () -> IntStream.range(0, rows).mapToObj(Main::temperature).iterator();
    long loaded = new TemperatureDao(shown).upsertAllById(temperatures);

    out.println(loaded + " rows loaded");
  }

  private static NewTemperature temperature(int number) {
    return NewTemperature.builder()
        .station(number % STATIONS)
        .measuredAt(START.plusSeconds(60L * (number / STATIONS)))
        .degrees(number % 300 / 10.0)
        .build();
  }
}
