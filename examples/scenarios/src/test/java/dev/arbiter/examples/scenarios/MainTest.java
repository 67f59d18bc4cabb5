package dev.arbiter.examples.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
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
  void showsOnlyThePromisesWhereItIsToBeBrief() throws Exception {
    assertThat(run("accounts --brief")).isTrue();

    assertThat(printed())
        .isEqualTo(
            """

            accounts: one account per email address, whatever its casing
              ok      the account is found in any casing
              ok      it is one account
              ok      the display name is the new one
              ok      the original casing is kept
              ok      the account is active again

            Summary

              ok      accounts         5 of 5 promises hold
            """);
  }

  @Test
  void colourAddsNothingButItself() throws Exception {
    run("accounts");
    String plain = printed().replaceAll("[0-9a-f]{8} \\|", "|");
    bytes.reset();

    run(Style.COLOUR, "accounts");

    assertThat(printed()).contains("\u001b[32mok    \u001b[0m  it is one account");
    assertThat(printed().replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("[0-9a-f]{8} \\|", "|"))
        .isEqualTo(plain);
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    assertThat(Style.of(true, Map.of("TERM", "xterm"))).isEqualTo(Style.COLOUR);
    assertThat(Style.of(false, Map.of("TERM", "xterm"))).isEqualTo(Style.PLAIN);
    assertThat(Style.of(true, Map.of("TERM", "dumb"))).isEqualTo(Style.PLAIN);
    assertThat(Style.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(Style.PLAIN);
    assertThat(Style.of(true, Map.of("TERM", "xterm", "NO_COLOR", ""))).isEqualTo(Style.COLOUR);
  }

  @Test
  void saysWhichThereAreWhenTheNameIsUnknown() throws Exception {
    assertThat(run("acounts")).isFalse();

    assertThat(printed())
        .startsWith("There is no scenario acounts; there are: users, metrics_rollups, ");
  }

  private boolean run(String... arguments) throws SQLException {
    return run(Style.PLAIN, arguments);
  }

  private boolean run(Style style, String... arguments) throws SQLException {
    return Main.run(out, style, name -> TestPostgres.freshDatabase(), Arguments.of(arguments));
  }

  private String printed() {
    return bytes.toString(UTF_8);
  }
}
