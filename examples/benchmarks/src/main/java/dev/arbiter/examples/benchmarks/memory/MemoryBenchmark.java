package dev.arbiter.examples.benchmarks.memory;

import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.ds.PGSimpleDataSource;

/** Loads more rows than a small heap could hold. */
public record MemoryBenchmark(String url) {

  /** The heap of the process that loads them. */
  static final String HEAP = "-Xmx256m";

  /** Loads so many rows into a new table. */
  public Load run(int rows) throws IOException, InterruptedException, SQLException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url);
    RollupTable.EXPRESSION.createAnew(dataSource);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-classpath",
                System.getProperty("java.class.path"),
                Loader.class.getName(),
                url,
                String.valueOf(rows))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(rows + " rows did not go through a heap of " + HEAP);
    }
    long[] figures = Arrays.stream(answer.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    return new Load(figures[0], figures[1], figures[2]);
  }
}
