package dev.arbiter.projects;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project in a folder of its own.
 *
 * @param folder where its pom is
 * @param jdk what Maven runs on
 */
record Project(LocalRepository repository, Path folder, Path jdk) {

  private static final long MINUTES = 10;

  /** What a run of Maven came to. */
  record Run(int status, String output) {}

  /** A copy of the project in {@code examples/maven}. */
  static Project copyOfTheExample(LocalRepository repository, Path folder, Path jdk)
      throws IOException {
    return new Project(repository, folder, jdk).copied(Path.of("..", "..", "examples", "maven"));
  }

  /** This project with the files of another folder. */
  Project copied(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path relative = from.relativize(file);
        if (!relative.startsWith("target")) {
          Path copy = folder.resolve(relative);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return this;
  }

  /** Runs Maven there. */
  Run maven(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    Path home = Path.of(System.getProperty("arbiter.test.maven"));
    boolean windows = File.separatorChar == '\\';
    command.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
    command.addAll(List.of("-s", repository.settings().toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs the JDK's compiler there. */
  Run javac(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("javac").toString());
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs a command there. */
  Run run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("project", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().remove("MAVEN_ARGS");
    Process process = builder.start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("It does not end: " + Files.readString(output));
      }
      return new Run(process.exitValue(), Files.readString(output));
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }
}
