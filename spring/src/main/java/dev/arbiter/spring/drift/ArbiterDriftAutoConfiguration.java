package dev.arbiter.spring.drift;

import dev.arbiter.Database;
import dev.arbiter.spring.ArbiterAutoConfiguration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of the drift check at start-up. */
@AutoConfiguration(after = ArbiterAutoConfiguration.class)
@ConditionalOnBean(Database.class)
public class ArbiterDriftAutoConfiguration {

  /** Creates the configuration. */
  public ArbiterDriftAutoConfiguration() {}

  /** The check, which does nothing with {@code arbiter.drift=off}. */
  @Bean
  @ConditionalOnMissingBean
  public StartupDriftCheck arbiterStartupDriftCheck(
      ConfigurableListableBeanFactory beans, Environment environment) {
    return new StartupDriftCheck(beans, DriftSettings.of(environment));
  }
}
