package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Compilation;
import dev.arbiter.processor.compile.Compile;
import dev.arbiter.processor.compile.TestCompiler;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs, {@code -Darbiter.measure=true}: a compilation of many records, against
 * one of the same records and of what was generated for them.
 */
@EnabledIfSystemProperty(named = "arbiter.measure", matches = "true")
final class ManyRecordsTest {

  private static final int RECORDS = 500;

  private static final String RECORD =
      """
      package many;

      import dev.arbiter.*;
      import java.time.Instant;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      @Table("accounts_%1$d")
      @UniqueIndex(name = "accounts_%1$d_email_idx", expr = "LOWER(email)", as = "Email")
      public record Account%1$d(
          @Id @Default("gen_random_uuid()") UUID id,
          String email,
          @Nullable String displayName,
          @Default("true") boolean active,
          @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
          @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
      """;

  @TempDir Path directory;

  @Test
  void measure() {
    run("warm-up", "warm", Map.of(), true);
    Compilation with = run("with the processor", "with", Map.of(), true);
    run("the same sources, without it", "without", with.generated(), false);
  }

  private Compilation run(
      String title, String folder, Map<String, String> generated, boolean processing) {
    Compile compile = Compile.with(TestCompiler.JAVAC, directory.resolve(folder));
    for (int i = 0; i < RECORDS; i++) {
      compile.source("many/Account%d.java".formatted(i), RECORD.formatted(i));
    }
    generated.forEach(compile::source);
    if (!processing) {
      compile.withoutProcessors().options("-proc:none");
    }
    long allocated = allocated();
    long start = System.nanoTime();
    Compilation compilation = compile.run();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    assertThat(compilation.reports()).isEmpty();
    System.out.printf(
        "%s: %d ms, %.1f ms and %d kB allocated for each record%n",
        title,
        milliseconds,
        (double) milliseconds / RECORDS,
        (allocated() - allocated) / 1024 / RECORDS);
    return compilation;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
