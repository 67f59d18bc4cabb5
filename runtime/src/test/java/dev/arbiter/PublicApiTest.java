package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.testing.api.PublicApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The public API, to the letter, in {@code public-api.txt}: who changes it sees that line in the
 * review. A line that is gone or different breaks callers; {@code -Darbiter.refreshGoldens=true}
 * writes the file anew.
 */
final class PublicApiTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "public-api.txt");

  @Test
  void isAsItWas() throws IOException {
    List<String> api = new PublicApi(Path.of("target", "classes")).lines();
    if (Boolean.getBoolean("arbiter.refreshGoldens")) {
      Files.write(GOLDEN, api);
    }

    assertThat(api).isEqualTo(Files.readAllLines(GOLDEN));
  }
}
