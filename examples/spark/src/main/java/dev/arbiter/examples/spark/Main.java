package dev.arbiter.examples.spark;

import dev.arbiter.examples.scenarios.Report;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/** Loads a file of views by Spark, with Arbiter and by hand, and says what holds. */
public final class Main {

  private static final int VIEWS = 300_000;
  private static final int PEOPLE = 20_000;

  /** Of the JDKs: the Hadoop within Spark asks the next ones for what they have no more. */
  private static final int NEWEST_THAT_SPARK_RUNS_ON = 23;

  /** How long the way by hand may take at most. */
  private static final Duration USUAL_TIME = Duration.ofSeconds(20);

  private Main() {}

  public static void main(String[] args) throws Exception {
    if (Runtime.version().feature() > NEWEST_THAT_SPARK_RUNS_ON) {
      System.out.println("Spark 4.1 does not run on this JDK: take 17 or 21.");
      return;
    }
    System.exit(run(System.out, VIEWS, PEOPLE) ? 0 : 1);
  }

  /** Loads so many views of so many people; says whether everything held. */
  static boolean run(PrintStream out, int views, int people)
      throws IOException, SQLException, InterruptedException {
    Path folder = Files.createTempDirectory("arbiter-spark");
    Path file = folder.resolve("views.csv");
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      out.printf("%,d views in %d partitions%n%n", views, Load.PARTITIONS);
      write(View.some(views, people), file);
      return load(file, server, out, LastViews.of(View.some(views, people)));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void write(Stream<View> views, Path file) throws IOException {
    Files.write(file, views.map(View::line).toList());
  }

  private static boolean load(Path file, EmbeddedPostgres server, PrintStream out, LastViews last)
      throws IOException, SQLException, InterruptedException {
    Visitors arbiter = Visitors.create(server, "arbiter");
    Visitors byHand = Visitors.create(server, "by_hand");
    Loaded loaded = new Load("Arbiter", new ArbiterWriter()).run(file, arbiter.url(), out);
    Loaded usual =
        new Load("JDBC batch by hand", new HandWrittenWriter(USUAL_TIME))
            .run(file, byHand.url(), out);

    Comparison comparison = new Comparison();
    comparison.add(loaded, arbiter.deadlocks());
    comparison.add(usual, byHand.deadlocks());
    comparison.print(out);

    Report report = new Report(out, arbiter.dataSource());
    new Promises(last, loaded, arbiter).check(report);
    return report.failures().isEmpty();
  }
}
