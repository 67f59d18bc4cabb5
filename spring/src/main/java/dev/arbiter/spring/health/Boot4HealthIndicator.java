package dev.arbiter.spring.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** The health of the databases, by the interface of Spring Boot 4. */
final class Boot4HealthIndicator extends AbstractHealthIndicator {

  private final DatabaseStates states;

  Boot4HealthIndicator(DatabaseStates states) {
    super("Arbiter's database cannot be reached");
    this.states = states;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    states.ask().forEach(builder::withDetail);
    builder.up();
  }
}
