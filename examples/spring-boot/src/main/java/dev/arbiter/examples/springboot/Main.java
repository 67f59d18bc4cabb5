package dev.arbiter.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The service. */
@SpringBootApplication
public class Main {

  /** Starts it, on a PostgreSQL of its own unless {@code spring.datasource.url} names one. */
  public static void main(String[] arguments) {
    SpringApplication.run(Main.class, arguments);
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    Environment environment = event.getApplicationContext().getEnvironment();
    System.out.println(
        "Ready: http://localhost:" + environment.getProperty("local.server.port") + "/");
  }
}
