package dev.arbiter.examples.everyday.pgbouncer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PgBouncerTest {

  @Test
  void writersShareConnections() throws Exception {
    Optional<Path> executable = PgBouncer.executable();
    assumeTrue(executable.isPresent(), "NOT TESTED: no pgbouncer on the PATH");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Main.play(executable.get(), server.getPort(), new PrintStream(bytes, true, UTF_8));
    }

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            """
            Counted by all:        400
            A batch of 12,000:     12000 rows
            Through PgBouncer:     readings: as declared
            """);
  }
}
