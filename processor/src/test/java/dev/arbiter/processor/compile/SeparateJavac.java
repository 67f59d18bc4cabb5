package dev.arbiter.processor.compile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * javac as a program of its own, whose processor path holds what it is given and nothing else. In
 * the tests' own virtual machine, whatever the path, a processor sees the tests' libraries.
 */
public final class SeparateJavac {

  private SeparateJavac() {}

  /** What it prints about the source, which is compiled in that directory. */
  public static String run(
      Path directory, String source, List<Class<?>> processorPath, String... options)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("Account.java"), source);
    List<File> processors = processorPath.stream().map(TestCompiler::location).toList();
    return run(directory, List.of(file), TestCompiler.libraries(), processors, options);
  }

  /** What it prints about the sources, whose classes are left in that directory. */
  public static String run(
      Path directory,
      List<Path> sources,
      List<File> classPath,
      List<File> processorPath,
      String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of("-d", directory.toString(), "-cp", path(classPath)));
    command.addAll(List.of("-processorpath", path(processorPath)));
    command.addAll(List.of(options));
    sources.forEach(it -> command.add(it.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  /** A path as compilers take it. */
  public static String path(Collection<File> files) {
    return files.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
  }
}
