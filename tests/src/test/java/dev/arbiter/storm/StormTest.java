package dev.arbiter.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A gust of what {@code mvn -q -Pstorm} lets blow for longer. */
final class StormTest {

  @Test
  void nothingIsFound() throws SQLException {
    findsNothing(3, Fault.RESET_ANSWERS, Fault.TERMINATE_BACKENDS, Fault.KILL_POSTMASTER);
  }

  /** All others end with it, and the server recovers while the weather clears. */
  @Tag("thorough")
  @Test
  void aBackendIsKilledLast() throws SQLException {
    findsNothing(1, Fault.KILL_BACKEND);
  }

  private static void findsNothing(int seconds, Fault... faults) throws SQLException {
    Duration time = Duration.ofSeconds(seconds);
    try (Storm storm = new Storm(new Storm.Options(1, time, time, List.of(faults)))) {
      Tally tally = storm.blow();

      assertThat(tally.findings()).isEmpty();
      assertThat(tally.calls("acknowledged")).isPositive();
    }
  }
}
