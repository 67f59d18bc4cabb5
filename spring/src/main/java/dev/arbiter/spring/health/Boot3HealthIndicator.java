package dev.arbiter.spring.health;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** The health of the databases, by the interface of Spring Boot 3. */
final class Boot3HealthIndicator extends AbstractHealthIndicator {

  private final DatabaseStates states;

  Boot3HealthIndicator(DatabaseStates states) {
    super("Arbiter's database cannot be reached");
    this.states = states;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    states.ask().forEach(builder::withDetail);
    builder.up();
  }
}
