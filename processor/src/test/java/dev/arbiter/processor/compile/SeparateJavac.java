package dev.arbiter.processor.compile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** javac as a program of its own, whose processor path holds what it is given and nothing else. */
public final class SeparateJavac {

  private SeparateJavac() {}

  /** What it prints about the source, which is compiled in that directory. */
  public static String run(
      Path directory, String source, List<Class<?>> processorPath, String... options)
      throws IOException, InterruptedException {
    Path file = directory.resolve("Account.java");
    Files.writeString(file, source);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-d",
            directory.toString(),
            "-cp",
            Compile.libraries(),
            "-processorpath",
            String.join(
                File.pathSeparator, processorPath.stream().map(Compile::location).toList()));
    builder.command().addAll(List.of(options));
    builder.command().add(file.toString());
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
