package dev.arbiter.examples.benchmarks.libraries;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.examples.benchmarks.products.Method;
import java.util.Map;

/** What one writes with a library, on connections of its own. */
public interface Library extends AutoCloseable {

  /** Its connections. */
  HikariDataSource pool();

  /** The methods for which it has something. */
  Map<Method, Form> forms();

  @Override
  default void close() {
    pool().close();
  }
}
