package dev.arbiter.examples.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients of the service rely on. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountControllerTest implements TestPropertyProvider {

  private @Nullable EmbeddedPostgres postgres;

  @Inject EmbeddedServer service;

  @Override
  public Map<String, String> getProperties() {
    try {
      EmbeddedPostgres started = EmbeddedPostgres.start();
      postgres = started;
      return Map.of("datasources.default.url", started.getJdbcUrl("postgres", "postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  void stop() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void anotherSpellingOfAnAddressIsTheSameAccount() throws Exception {
    assertThat(put("", registration("John@Example.com", "John")).statusCode()).isEqualTo(201);
    assertThat(put("", registration("john@example.COM", "Johnny")).statusCode()).isEqualTo(200);

    assertThat(get("/JOHN@example.com").body())
        .contains("\"email\":\"John@Example.com\"", "\"displayName\":\"Johnny\"");
  }

  @Test
  void aFailureRollsTheTransactionBack() throws Exception {
    String all =
        "[" + registration("first@example.com", "First") + "," + registration("nonsense", "") + "]";
    HttpResponse<String> rejected = put("/all", all);

    assertThat(rejected.statusCode()).isEqualTo(422);
    assertThat(rejected.body()).contains("accounts_email_check").doesNotContain("nonsense");
    assertThat(get("/first@example.com").statusCode()).isEqualTo(404);
  }

  private static String registration(String email, String name) {
    return "{\"email\": \"%s\", \"displayName\": \"%s\"}".formatted(email, name);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(service.getURI().resolve("/accounts" + path)));
  }

  private HttpResponse<String> put(String path, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(service.getURI().resolve("/accounts" + path))
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
