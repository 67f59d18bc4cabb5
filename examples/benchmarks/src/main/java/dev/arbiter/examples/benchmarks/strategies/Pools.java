package dev.arbiter.examples.benchmarks.strategies;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;

/** Opens the pools, all of one size: every strategy has one of its own. */
public record Pools(String url, int connections) {

  public HikariDataSource open() {
    return open(config -> {});
  }

  HikariDataSource open(Consumer<HikariConfig> settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(connections);
    settings.accept(config);
    return new HikariDataSource(config);
  }
}
