package dev.arbiter.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.examples.scenarios.accounts.Account;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The SQL of the records is committed, so that a change of it is seen in review: whoever changes a
 * record commits its file too, or this fails.
 */
final class CommittedSqlTest {

  private static final String REFRESH =
      "src/main/sql is not what the records declare; write it anew, and review the difference:"
          + " mvn clean compile -Psql -pl examples/scenarios -am";

  @Test
  void isWhatTheRecordsDeclare() throws IOException, URISyntaxException {
    Map<String, String> committed = texts(Path.of("src", "main", "sql"));
    Map<String, String> generated = texts(classes().resolve("META-INF/arbiter"));

    assertThat(committed.keySet()).as(REFRESH).isEqualTo(generated.keySet());
    generated.forEach(
        (name, text) -> assertThat(committed.get(name)).as(name + ": " + REFRESH).isEqualTo(text));
  }

  /** Where the compiler has put the classes of the records. */
  private static Path classes() throws URISyntaxException {
    return Path.of(Account.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".sql")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
