package dev.arbiter.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gust of what {@code mvn -q -Pstorm} lets blow for longer. */
final class StormTest {

  @Test
  void nothingIsFound() throws SQLException {
    Storm.Options options =
        new Storm.Options(
            1,
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            List.of(Fault.RESET_ANSWERS, Fault.TERMINATE_BACKENDS, Fault.KILL_POSTMASTER));
    try (Storm storm = new Storm(options)) {
      Tally tally = storm.blow();

      assertThat(tally.findings()).isEmpty();
      assertThat(tally.calls("acknowledged")).isPositive();
    }
  }
}
