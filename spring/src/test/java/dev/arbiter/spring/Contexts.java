package dev.arbiter.spring;

import dev.arbiter.spring.app.Application;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Real applications, started in the tests. */
public final class Contexts {

  private Contexts() {}

  /**
   * Starts the application without a web server.
   *
   * @param properties such as {@code arbiter.drift=fail}
   */
  public static ConfigurableApplicationContext start(String... properties) {
    return start(Application.class, properties);
  }

  /** Starts another application. */
  public static ConfigurableApplicationContext start(Class<?> application, String... properties) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .run(Stream.of(properties).map("--"::concat).toArray(String[]::new));
  }
}
