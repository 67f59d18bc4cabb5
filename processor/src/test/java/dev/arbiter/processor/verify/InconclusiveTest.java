package dev.arbiter.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.internal.drift.server.StatementPlan;
import org.junit.jupiter.api.Test;

/** Verification asks a server as the drift check of the runtime does, on which it cannot depend. */
final class InconclusiveTest {

  @Test
  void asTheDriftCheck() {
    assertThat(Inconclusive.STATES)
        .isEqualTo(dev.arbiter.internal.drift.server.Inconclusive.STATES);
    assertThat(Inconclusive.CLASSES)
        .isEqualTo(dev.arbiter.internal.drift.server.Inconclusive.CLASSES);
    assertThat(Inconclusive.WHILE_PLANNING)
        .isEqualTo(dev.arbiter.internal.drift.server.Inconclusive.WHILE_PLANNING);
  }

  @Test
  void withTheSettingsOfTheDriftCheck() {
    assertThat(Session.SETTINGS).isEqualTo(StatementPlan.SETTINGS);
  }
}
