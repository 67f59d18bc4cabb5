package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.SpringVersion;

/** The build runs {@link SpringTransactionsTest} on several versions, and not one of them twice. */
final class SpringVersionTest {

  @Test
  void isTheOneThatIsWanted() {
    assertThat(SpringVersion.getVersion()).isEqualTo(System.getProperty("spring.version"));
  }
}
