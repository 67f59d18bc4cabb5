package dev.arbiter.examples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What clients of the service rely on. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServer.class)
class AccountResourceTest {

  @TestHTTPResource("/accounts")
  URI accounts;

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
    return send(HttpRequest.newBuilder(URI.create(accounts + path)));
  }

  private HttpResponse<String> put(String path, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(accounts + path))
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
