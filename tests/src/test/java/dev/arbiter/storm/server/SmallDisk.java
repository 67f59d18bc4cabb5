package dev.arbiter.storm.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file system of few megabytes, which only the processes of one server see: two servers can have
 * one each at the same path, as a tablespace of both must.
 */
final class SmallDisk implements AutoCloseable {

  private static final String MEGABYTES = "48";

  private final Path path;
  private final Process holder;

  private SmallDisk(Path path, Process holder) {
    this.path = path;
    this.holder = holder;
  }

  /** Mounts one at a directory; empty where that is not allowed. */
  static Optional<SmallDisk> mounted(Path path) {
    try {
      Files.createDirectories(path);
      Process holder =
          new ProcessBuilder(
                  "unshare",
                  "-U",
                  "-m",
                  "--map-user=1000",
                  "--map-group=1000",
                  "--keep-caps",
                  "sh",
                  "-c",
                  "mount -t tmpfs -o size="
                      + MEGABYTES
                      + "m none "
                      + path
                      + " && echo mounted && exec cat")
              .redirectErrorStream(true)
              .start();
      String said =
          new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      return "mounted".equals(said) ? Optional.of(new SmallDisk(path, holder)) : Optional.empty();
    } catch (IOException notHere) {
      return Optional.empty();
    }
  }

  /** What a command has to begin with, to see it. */
  List<String> inside() {
    return List.of(
        "nsenter", "-t", Long.toString(holder.pid()), "-U", "-m", "--preserve-credentials");
  }

  /** The path at which the server knows it. */
  Path path() {
    return path;
  }

  /** The path at which everybody sees what is on it. */
  Path seenFromOutside() {
    return Path.of("/proc/" + holder.pid() + "/root" + path);
  }

  /** It vanishes with the last process that sees it. */
  @Override
  public void close() {
    try {
      holder.getOutputStream().close();
      holder.waitFor();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
