package dev.arbiter.processor.proof;

import com.palantir.javapoet.TypeSpec;
import dev.arbiter.internal.sql.Lines;
import dev.arbiter.processor.ArbiterProcessor;
import dev.arbiter.processor.compile.SeparateJavac;
import dev.arbiter.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs a build: {@code -Dtest=ManyRecordsMeasurement} compiles records of eight
 * columns and two keys with it, with one that does nothing but write the same files, and with none
 * the records together with the classes that are generated, in turn, each in a fresh process. It
 * prints the medians of their CPU time and of the most memory that they held: no processor can take
 * less than the second.
 *
 * <p>{@code -Darbiter.measure.records} says how many records, {@code -Darbiter.measure.pairs} how
 * often; the usual numbers end within two minutes on two processors.
 */
final class ManyRecordsMeasurement {

  private static final int RECORDS = Integer.getInteger("arbiter.measure.records", 100);
  private static final int PAIRS = Integer.getInteger("arbiter.measure.pairs", 3);

  private static final String RECORD =
      """
      package many;

      import dev.arbiter.*;
      import java.math.BigDecimal;
      import java.time.Instant;
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
          @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
          @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
      """;

  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    for (int i = 0; i < RECORDS; i++) {
      Files.writeString(folder("records").resolve("Customer" + i + ".java"), RECORD.formatted(i));
    }
  }

  @Test
  void costs() throws IOException, InterruptedException {
    String processor =
        SeparateJavac.path(
            Stream.of(ArbiterProcessor.class, Lines.class, TypeSpec.class)
                .map(TestCompiler::location)
                .toList());
    List<long[]> with = new ArrayList<>();
    List<long[]> copying = new ArrayList<>();
    List<long[]> without = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      with.add(compile("generated", files("records"), "-processorpath", processor));
      copying.add(compile("copied", files("records"), copying()));
      without.add(compile("generated", files("records", "generated"), "-proc:none"));
    }
    System.out.printf("%d records, %,d generated lines%n", RECORDS, lines(files("generated")));
    print("CPU time", "ms", List.of(with, copying, without), 0);
    print("peak memory", "MB", List.of(with, copying, without), 1);
  }

  private String[] copying() throws IOException {
    return new String[] {
      "-processorpath",
      TestCompiler.location(CopyingProcessor.class).getPath(),
      "-processor",
      CopyingProcessor.class.getName(),
      "-Asources=" + folder("generated"),
      "-Aclasses=" + folder("classes")
    };
  }

  private static void print(String what, String unit, List<List<long[]>> sides, int figure) {
    double[] medians =
        sides.stream()
            .mapToDouble(it -> median(it.stream().mapToLong(run -> run[figure])))
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%1$s: %3$.0f %2$s with the processor, %4$.0f with one that only writes the files, %5$.0f"
            + " without: %6$.2f and %7$.2f times; medians of %8$d%n",
        what,
        unit,
        medians[0],
        medians[1],
        medians[2],
        medians[0] / medians[2],
        medians[1] / medians[2],
        PAIRS);
  }

  private static long median(LongStream figures) {
    return figures.sorted().toArray()[PAIRS / 2];
  }

  /** Compiles the sources, and what is generated into that folder. */
  private long[] compile(String generated, List<String> sources, String... options)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("-nowarn", "-d", folder("classes").toString()));
    arguments.addAll(List.of("-s", folder(generated).toString()));
    arguments.addAll(List.of("-cp", SeparateJavac.path(TestCompiler.libraries())));
    arguments.addAll(List.of(options));
    arguments.addAll(sources);
    return measured(Files.write(directory.resolve("arguments"), arguments));
  }

  private static long[] measured(Path arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", // Its figures vary least.
                "-cp",
                TestCompiler.location(MeasuredJavac.class).getPath(),
                MeasuredJavac.class.getName(),
                "@" + arguments)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(line);
    }
    return Arrays.stream(line.strip().split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }

  private List<String> files(String... folders) throws IOException {
    List<String> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> found = Files.walk(folder(folder))) {
        found.filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
      }
    }
    return files;
  }

  private static long lines(List<String> files) throws IOException {
    long lines = 0;
    for (String file : files) {
      lines += Files.readAllLines(Path.of(file)).size();
    }
    return lines;
  }
}
