package dev.arbiter.processor.proof;

import com.palantir.javapoet.TypeSpec;
import dev.arbiter.Table;
import dev.arbiter.processor.ArbiterProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs a build: {@code -Dtest=ManyRecordsMeasurement} compiles many records
 * with it, and without it the same records together with the classes that it generates, in turn,
 * each in a virtual machine of its own, and prints the medians.
 */
final class ManyRecordsMeasurement {

  private static final int ROUNDS = 3;

  private static final String RECORD =
      """
      package many;

      import dev.arbiter.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      @Table("customers_%1$d")
      @UniqueIndex(expr = "LOWER(email)", as = "Email")
      public record Customer%1$d(
          @Id @Default("gen_random_uuid()") UUID id,
          String email,
          @Nullable String displayName,
          @Default("true") boolean active,
          BigDecimal balance,
          @Check("orders >= 0") int orders,
          @Nullable LocalDate birthday,
          long number,
          @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
          @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
      """;

  @TempDir Path directory;
  private final int records = 500;

  @BeforeEach
  void write() throws IOException {
    Path sources = Files.createDirectories(directory.resolve("records"));
    for (int i = 0; i < records; i++) {
      Files.writeString(sources.resolve("Customer" + i + ".java"), RECORD.formatted(i));
    }
    Files.createDirectories(directory.resolve("generated"));
    Files.createDirectories(directory.resolve("classes"));
  }

  @Test
  void costs() throws IOException, InterruptedException {
    List<long[]> with = new ArrayList<>();
    List<long[]> without = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      with.add(compile("with.args", List.of("records"), "-processorpath", processor()));
      without.add(compile("without.args", List.of("records", "generated"), "-proc:none"));
    }
    print("first compilation of a virtual machine", with, without, 0, "ms");
    print("warm", with, without, 1, "ms");
    print("peak heap", with, without, 2, "MB");
  }

  private void print(
      String what, List<long[]> with, List<long[]> without, int figure, String unit) {
    double more = median(with, figure);
    double less = median(without, figure);
    System.out.printf(
        Locale.ROOT,
        "%d records, %s: %.0f %s with the processor (%.2f a record), %.0f without (%.2f): %.2f"
            + " times%n",
        records,
        what,
        more,
        unit,
        more / records,
        less,
        less / records,
        more / less);
  }

  private static double median(List<long[]> rounds, int figure) {
    return rounds.stream().mapToLong(it -> it[figure]).sorted().toArray()[rounds.size() / 2];
  }

  private long[] compile(String name, List<String> sources, String... options)
      throws IOException, InterruptedException {
    Path arguments = directory.resolve(name);
    Stream<String> common =
        Stream.of("-nowarn", "-cp", libraries(), "-d", path("classes"), "-s", path("generated"));
    Files.writeString(
        arguments,
        Stream.of(common, Arrays.stream(options), files(sources).stream())
            .flatMap(it -> it)
            .collect(Collectors.joining("\n")));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                location(TimedCompilation.class),
                TimedCompilation.class.getName(),
                "@" + arguments)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(line);
    }
    return Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private List<String> files(List<String> folders) throws IOException {
    List<String> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> found = Files.walk(directory.resolve(folder))) {
        found.filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
      }
    }
    return files;
  }

  private String path(String folder) {
    return directory.resolve(folder).toString();
  }

  private static String libraries() {
    return location(Table.class) + File.pathSeparator + location(NullMarked.class);
  }

  private static String processor() {
    return location(ArbiterProcessor.class) + File.pathSeparator + location(TypeSpec.class);
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
