package dev.arbiter.examples.everyday.testcontainers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;

final class StockImageTest {

  @Test
  void theStockImageIsEnough() {
    assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "NOT TESTED: no Docker");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Main.play(image(), new PrintStream(bytes, true, UTF_8));

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            """
            Note[id=1, title=Shopping, text=ink, pen]
            Drift: notes: as declared
            """);
  }

  /** Where the stock image cannot be fetched, {@code .ci/docker} has built another. */
  private static DockerImageName image() {
    return DockerImageName.parse(System.getenv().getOrDefault("ARBITER_TEST_IMAGE", Main.IMAGE))
        .asCompatibleSubstituteFor("postgres");
  }
}
