package dev.arbiter.examples.everyday.pgbouncer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Eight writers share two connections of the server. */
public final class Main {

  private static final int WRITERS = 8;
  private static final int ROUNDS = 50;

  private Main() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Optional<Path> executable = PgBouncer.executable();
    if (executable.isEmpty()) {
      System.out.println("There is no pgbouncer on this machine: apt-get install pgbouncer");
      return;
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      play(executable.get(), server.getPort(), System.out);
    }
  }

  /** Tells the story in the server's empty database postgres. */
  static void play(Path executable, int serverPort, PrintStream out)
      throws IOException, InterruptedException {
    try (PgBouncer bouncer = PgBouncer.start(executable, serverPort);
        HikariDataSource pool = pool(bouncer)) {
      Database database = Database.of(pool);
      Schema.create(database, ReadingDao.TABLE);
      writeAtOnce(pool);
      ReadingDao readings = new ReadingDao(database);
      out.println("Counted by all:        " + readings.findById("roof").orElseThrow().count());
      // More than a chunk goes through a temporary table: one transaction, as every batch.
      out.println("A batch of 12,000:     " + readings.upsertAllById(rows(12_000)) + " rows");
      out.println("Through PgBouncer:     " + Drift.check(database, ReadingDao.TABLE));
    }
  }

  private static HikariDataSource pool(PgBouncer bouncer) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(
        "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&prepareThreshold=0"
            .formatted(bouncer.port()));
    configuration.setMaximumPoolSize(WRITERS);
    return new HikariDataSource(configuration);
  }

  private static void writeAtOnce(DataSource pool) throws InterruptedException {
    List<Thread> writers =
        IntStream.range(0, WRITERS).mapToObj(it -> new Thread(() -> write(pool, it))).toList();
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
  }

  private static void write(DataSource pool, int writer) {
    ReadingDao readings = new ReadingDao(Database.of(pool));
    for (int round = 0; round < ROUNDS; round++) {
      readings.count("roof");
      readings.upsertAllById(List.of(row("cellar " + writer), row("attic")));
    }
  }

  private static List<NewReading> rows(int count) {
    return IntStream.range(0, count).mapToObj(it -> row("sensor " + it)).toList();
  }

  private static NewReading row(String sensor) {
    return NewReading.builder().sensor(sensor).count(1).build();
  }
}
