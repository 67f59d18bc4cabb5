package dev.arbiter.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients of the service rely on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServiceTest {

  private Service service;

  @BeforeAll
  void start() {
    service = Service.start();
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void anotherSpellingOfAnAddressIsTheSameAccount() throws Exception {
    String first = "{\"email\": \"John@Example.com\", \"displayName\": \"John\"}";
    String second = "{\"email\": \"john@example.COM\", \"displayName\": \"Johnny\"}";

    assertThat(service.send("PUT", "/api/accounts", first).statusCode()).isEqualTo(201);
    assertThat(service.send("PUT", "/api/accounts", second).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/accounts"))
        .contains("{\"email\":\"John@Example.com\",\"displayName\":\"Johnny\"")
        .doesNotContain("john@example.COM");
  }

  @Test
  void eachUpsertOfADocumentIsItsNextVersionUntilItIsDeleted() throws Exception {
    assertThat(save("plan", "first").body()).contains("\"version\":1");
    assertThat(save("Plan", "second").body()).contains("\"version\":2", "\"title\":\"plan\"");

    String plan = "/api/documents?email=jane@example.com&title=PLAN";
    assertThat(service.send("DELETE", plan, "").statusCode()).isEqualTo(204);
    assertThat(service.send("DELETE", plan, "").statusCode()).isEqualTo(404);
    assertThat(save("plan", "again").body()).contains("\"version\":1");
  }

  @Test
  void countsAddUp() throws Exception {
    save("counted", "text");
    String reads =
        """
        [{"day": "2026-01-01", "email": "jane@example.com", "title": "counted", "count": 3},
         {"day": "2026-01-01", "email": "jane@example.com", "title": "COUNTED", "count": 4},
         {"day": "2026-01-01", "count": 10},
         {"day": "2026-01-02", "count": 1}]
        """;
    assertThat(service.send("POST", "/api/views", reads).body()).isEqualTo("4");
    assertThat(service.send("POST", "/api/views", reads).statusCode()).isEqualTo(200);

    assertThat(service.get("/api/views"))
        .isEqualTo("[{\"day\":\"2026-01-01\",\"views\":34},{\"day\":\"2026-01-02\",\"views\":2}]");
    assertThat(service.get("/api/documents"))
        .contains(
            "{\"email\":\"jane@example.com\",\"title\":\"counted\",\"version\":1,\"views\":14}");
  }

  @Test
  void aRowThatTheDatabaseRejectsIsTheClientsFault() throws Exception {
    HttpResponse<String> rejected =
        service.send("PUT", "/api/accounts", "{\"email\": \"nonsense\"}");

    assertThat(rejected.statusCode()).isEqualTo(422);
    assertThat(rejected.body()).contains("accounts_email_check").doesNotContain("nonsense");
  }

  @Test
  void healthAndMetricsKnowArbiter() throws Exception {
    save("watched", "text");

    assertThat(service.get("/actuator/health/arbiter"))
        .contains("\"status\":\"UP\"", "\"drift\":\"none\"", "\"tables\":3");
    assertThat(service.get("/actuator/metrics/arbiter.statements"))
        .contains("DocumentDao.upsertByTitle")
        .doesNotContain("Drift");
  }

  private HttpResponse<String> save(String title, String content)
      throws IOException, InterruptedException {
    return service.send(
        "PUT",
        "/api/documents",
        "{\"email\": \"jane@example.com\", \"title\": \"%s\", \"content\": \"%s\"}"
            .formatted(title, content));
  }
}
