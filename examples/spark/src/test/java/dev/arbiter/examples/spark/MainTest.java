package dev.arbiter.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

final class MainTest {

  @Test
  @EnabledForJreRange(max = JRE.JAVA_23)
  void everyPromiseHolds() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    boolean everythingHeld = Main.run(new PrintStream(bytes, true, UTF_8), 20_000, 5_000);

    assertThat(bytes.toString(UTF_8))
        .contains("Arbiter: 8 of 8 tasks ended, 1 retried")
        .contains("20,000 views of tasks that ended well")
        .doesNotContain("FAILED");
    assertThat(everythingHeld).isTrue();
  }
}
