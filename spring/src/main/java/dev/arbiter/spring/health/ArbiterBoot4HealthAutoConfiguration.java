package dev.arbiter.spring.health;

import dev.arbiter.Database;
import dev.arbiter.spring.ArbiterAutoConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the health indicator on Spring Boot 4. */
@AutoConfiguration(after = ArbiterAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Database.class)
@ConditionalOnEnabledHealthIndicator("arbiter")
public class ArbiterBoot4HealthAutoConfiguration {

  /** Creates the configuration. */
  public ArbiterBoot4HealthAutoConfiguration() {}

  /** The indicator {@code arbiter}: down if a database cannot be reached. */
  @Bean
  @ConditionalOnMissingBean(name = "arbiterHealthIndicator")
  public HealthIndicator arbiterHealthIndicator(ListableBeanFactory beans) {
    return new Boot4HealthIndicator(new DatabaseStates(beans));
  }
}
