package dev.arbiter.examples.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn -q -Pbenchmarks -Dbench.parts=pages} writes the page anew. */
final class PagesAreCurrentTest {

  private static final Path PAGE = Path.of("..", "..", "docs", "benchmarks.md");

  @Test
  void thePageHasTheFiguresThatAreKept() throws IOException {
    assertThat(new Pages(new Kept(Path.of("results")), PAGE).text())
        .isEqualTo(Files.readString(PAGE));
  }
}
