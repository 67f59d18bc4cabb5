package dev.arbiter.storm.writer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a {@link Client}, copies what it says it knows, and kills it. */
public final class ClientProcess {

  private final Book book;
  private final long seed;
  private final int serverVersion;
  private final List<Integer> ports;
  private int next;
  private Process process;
  private Thread reader;

  /** Starts one, whose writers' numbers begin at this one. */
  public ClientProcess(Book book, long seed, int first, int serverVersion, List<Integer> ports) {
    this.book = book;
    this.seed = seed;
    this.next = first;
    this.serverVersion = serverVersion;
    this.ports = ports;
    this.process = started();
    this.reader = reading(process);
  }

  private Process started() {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Client.class.getName(),
                Long.toString(seed),
                Integer.toString(next),
                Integer.toString(serverVersion)));
    ports.forEach(port -> command.add(port.toString()));
    next += Client.WRITERS;
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private Thread reading(Process of) {
    Thread thread = new Thread(() -> read(of), "client's book");
    thread.start();
    return thread;
  }

  /** The last line of a killed one may be half a line. */
  private void read(Process of) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(of.getInputStream(), StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      for (int c = lines.read(); c >= 0; c = lines.read()) {
        if (c == '\n') {
          PrintedBook.copy(line.toString(), book);
          line.setLength(0);
        } else {
          line.append((char) c);
        }
      }
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  /** Kills it at whatever it does, and starts another one. */
  public void killAndRestart() {
    kill();
    process = started();
    reader = reading(process);
  }

  /** Kills it, if it has not ended. */
  public void kill() {
    process.destroyForcibly();
    join();
  }

  /** Has it finish its calls, and end. */
  public void stop() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(2 * Writer.LONGEST_CALL_SECONDS, TimeUnit.SECONDS)) {
        book.find("the client does not end");
        process.destroyForcibly();
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
    join();
  }

  private void join() {
    try {
      reader.join();
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
