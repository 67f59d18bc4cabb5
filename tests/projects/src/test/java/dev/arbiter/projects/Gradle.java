package dev.arbiter.projects;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Gradle that can build the projects, where there is one. */
final class Gradle {

  private static final Pattern NEW_ENOUGH = Pattern.compile("(?m)^Gradle (9|\\d\\d)\\.");

  private Gradle() {}

  static Optional<String> onThePath() throws IOException, InterruptedException {
    String name = File.separatorChar == '\\' ? "gradle.bat" : "gradle";
    Optional<Path> gradle =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    return gradle.isPresent() && isNewEnough(gradle.get())
        ? gradle.map(Path::toString)
        : Optional.empty();
  }

  private static boolean isNewEnough(Path gradle) throws IOException, InterruptedException {
    Path output = Files.createTempFile("gradle", ".log");
    try {
      new ProcessBuilder(List.of(gradle.toString(), "--version"))
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start()
          .waitFor();
      return NEW_ENOUGH.matcher(Files.readString(output)).find();
    } finally {
      Files.delete(output);
    }
  }
}
