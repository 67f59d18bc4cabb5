package dev.arbiter.spring.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of {@link StatementTimers}, where Micrometer has a registry. */
@AutoConfiguration(
    afterName = {
      // Of Spring Boot 3, of Spring Boot 4.
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class ArbiterMetricsAutoConfiguration {

  /** Creates the configuration. */
  public ArbiterMetricsAutoConfiguration() {}

  /** The listener that every auto-configured database has. */
  @Bean
  @ConditionalOnMissingBean
  public StatementTimers arbiterStatementTimers(MeterRegistry registry) {
    return new StatementTimers(registry);
  }
}
