package dev.arbiter.examples.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

final class MainTest {

  @Test
  void everyPromiseHolds() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    boolean everythingHeld = Main.run(new PrintStream(bytes, true, UTF_8), 20_000, 2_000);

    assertThat(bytes.toString(UTF_8))
        .contains("FINISHED")
        .contains("it failed between two, and went on")
        .doesNotContain("FAILED");
    assertThat(everythingHeld).isTrue();
  }
}
