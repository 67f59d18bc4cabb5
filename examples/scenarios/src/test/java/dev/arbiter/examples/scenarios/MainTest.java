package dev.arbiter.examples.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MainTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @Test
  void everyPromiseHolds() throws Exception {
    boolean everythingHeld = run();

    assertThat(printed()).doesNotContain("FAILED");
    assertThat(everythingHeld).isTrue();
    assertThat(printed().lines().dropWhile(it -> !it.equals("Summary")).skip(2))
        .hasSize(8)
        .allMatch(it -> it.startsWith("  ok "));
  }

  @Test
  void playsTheChosenOne() throws Exception {
    assertThat(run("accounts")).isTrue();

    assertThat(printed())
        .contains("accounts: one account per email address")
        .doesNotContain("task_queue");
  }

  @Test
  void saysWhichThereAreWhenTheNameIsUnknown() throws Exception {
    assertThat(run("acounts")).isFalse();

    assertThat(printed())
        .startsWith("There is no scenario acounts; there are: users, metrics_rollups, ");
  }

  private boolean run(String... names) throws SQLException {
    return Main.run(out, name -> TestPostgres.freshDatabase(), List.of(names));
  }

  private String printed() {
    return bytes.toString(UTF_8);
  }
}
