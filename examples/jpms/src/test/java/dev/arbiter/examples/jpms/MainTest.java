package dev.arbiter.examples.jpms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** Runs in the application's module, to which Maven adds the tests. */
final class MainTest {

  @Test
  void aModuleNeedsNothingButRequires() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Main.play(new PrintStream(bytes, true, UTF_8));

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            """
            Kbs: København
            module dev.arbiter.examples.jpms on module dev.arbiter
            Drift: stations: as declared
            """);
  }
}
