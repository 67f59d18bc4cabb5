package dev.arbiter.spring;

import static dev.arbiter.spring.app.Rows.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.arbiter.DatabaseException;
import dev.arbiter.spring.app.Application;
import dev.arbiter.spring.app.MemberDao;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Metrics and health, as an operator asks for them. */
final class WatchedApplicationTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void statementsAreTimed() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext context = start("arbiter.drift=fail")) {
      MeterRegistry registry = context.getBean(MeterRegistry.class);
      assertThat(registry.find("arbiter.statements").timers()).isEmpty();

      MemberDao members = context.getBean(MemberDao.class);
      members.insert(member(1));
      members.upsertByEmail(member(1));
      members.upsertByEmail(member(1));
      assertThatThrownBy(() -> members.insert(member(1))).isInstanceOf(DatabaseException.class);

      assertThat(timer(registry, "MemberDao.upsertByEmail", "none").count()).isEqualTo(2);
      assertThat(timer(registry, "MemberDao.insert", "none").count()).isEqualTo(1);
      assertThat(timer(registry, "MemberDao.insert", "23505").count()).isEqualTo(1);
      assertThat(registry.find("arbiter.statements").timers()).hasSize(3);
      assertThat(get(context, "metrics/arbiter.statements").body())
          .contains("MemberDao.upsertByEmail", "23505", "members");
    }
  }

  @Test
  void healthSaysWhetherTheDatabaseIsThere() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext context = start("arbiter.drift=warn")) {
      HttpResponse<String> up = get(context, "health/arbiter");
      assertThat(up.statusCode()).isEqualTo(200);
      assertThat(up.body())
          .contains("\"status\":\"UP\"", "arbiterDatabase", "\"drift\":\"none\"", "\"tables\":2");

      context.getBean(HikariDataSource.class).close();
      HttpResponse<String> down = get(context, "health/arbiter");
      assertThat(down.statusCode()).isEqualTo(503);
      assertThat(down.body()).contains("\"status\":\"DOWN\"", "DatabaseException");
    }
  }

  @Test
  void healthSaysHowFarTheDatabaseHasDrifted() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext context =
        start("test.autocommit=false", "spring.flyway.locations=classpath:db/drifted")) {
      assertThat(get(context, "health/arbiter").body())
          .contains("\"status\":\"UP\"", "\"drift\":\"1 difference\"");
    }
    try (ConfigurableApplicationContext context = start("arbiter.drift=off")) {
      assertThat(get(context, "health/arbiter").body()).contains("\"drift\":\"not checked\"");
    }
  }

  @Test
  void healthCanBeSwitchedOff() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext context =
        start("management.health.arbiter.enabled=false")) {
      assertThat(get(context, "health/arbiter").statusCode()).isEqualTo(404);
    }
  }

  private static Timer timer(MeterRegistry registry, String statement, String error) {
    return registry
        .get("arbiter.statements")
        .tags("statement", statement, "table", "members", "error", error)
        .timer();
  }

  private HttpResponse<String> get(ConfigurableApplicationContext context, String path)
      throws IOException, InterruptedException {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    URI uri = URI.create("http://localhost:" + port + "/actuator/" + path);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static ConfigurableApplicationContext start(String property, String... more) {
    return new SpringApplicationBuilder(Application.class)
        .properties(
            "server.port=0",
            "management.endpoints.web.exposure.include=health,metrics",
            "management.endpoint.health.show-details=always")
        .properties(more)
        .run("--" + property);
  }
}
