package dev.arbiter.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in headless Chromium, where there is one; its picture is {@code target/page.png}. */
final class PageTest {

  @TempDir Path folder;

  @Test
  void showsWhatTheServiceHolds() throws IOException, InterruptedException {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "NOT TESTED: no Chromium on the PATH");
    try (Service service = Service.start()) {
      fill(service);
      assertThat(run(chromium.get(), "--dump-dom", service))
          .contains("data-shown=\"yes\"")
          .contains("<td>ada@example.com</td><td>Ada Lovelace</td><td class=\"n\">2</td>")
          .contains("<td>Notes on the engine</td><td>ada@example.com</td><td class=\"n\">2</td>")
          .contains(">UP · 3 tables · drift: none</p>")
          .contains("DocumentDao.upsertByTitle");

      Path picture = Path.of("target", "page.png").toAbsolutePath();
      run(chromium.get(), "--screenshot=" + picture, service);
      assertThat(picture).isNotEmptyFile();
    }
  }

  private static void fill(Service service) throws IOException, InterruptedException {
    service.send(
        "PUT", "/api/accounts", "{\"email\":\"ada@example.com\",\"displayName\":\"Ada Lovelace\"}");
    service.send(
        "PUT",
        "/api/accounts",
        "{\"email\":\"grace@example.com\",\"displayName\":\"Grace Hopper\"}");
    for (String title :
        List.of("Notes on the engine", "Notes on the Engine", "Bernoulli numbers")) {
      service.send("PUT", "/api/documents", draft("ada@example.com", title));
    }
    service.send("PUT", "/api/documents", draft("grace@example.com", "COBOL"));
    List<String> reads = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      reads.add("{\"day\":\"2026-03-0%d\",\"count\":%d}".formatted(day, 5 + day * 7 % 11));
      reads.add(
          "{\"day\":\"2026-03-0%d\",\"email\":\"ada@example.com\",\"title\":\"notes on the engine\",\"count\":%d}"
              .formatted(day, 3 + day * 5 % 13));
    }
    service.send("POST", "/api/views", reads.toString());
  }

  private static String draft(String email, String title) {
    return "{\"email\":\"%s\",\"title\":\"%s\",\"content\":\"…\"}".formatted(email, title);
  }

  private String run(Path chromium, String what, Service service)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".html");
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--window-size=1280,980",
                "--virtual-time-budget=10000",
                what,
                service.uri("/").toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output);
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(
            it ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(it, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
