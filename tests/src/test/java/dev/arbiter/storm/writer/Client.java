package dev.arbiter.storm.writer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Writers in a process of their own, which ends when its input does. */
final class Client {

  static final int WRITERS = 2;

  private Client() {}

  /** Takes a seed, the first writer's number, the server's version, and ports. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> ports = Stream.of(arguments).skip(3).map(Client::number).toList();
    List<Target<?, ?>> targets = Targets.all(number(arguments[2]));
    Book book =
        new PrintedBook(
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
    AtomicBoolean goOn = new AtomicBoolean(true);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try (Connections connections = Connections.to(ports)) {
      for (int i = 0; i < WRITERS; i++) {
        int number = number(arguments[1]) + i;
        threads.execute(
            new Writer(
                number,
                Long.parseLong(arguments[0]),
                targets,
                connections.route(number),
                book,
                goOn::get));
      }
      while (System.in.read() >= 0) {
        // Nothing is said before the end.
      }
      goOn.set(false);
      threads.shutdown();
      if (!threads.awaitTermination(Writer.LONGEST_CALL_SECONDS, TimeUnit.SECONDS)) {
        book.find("a writer of the client hangs");
      }
    }
  }

  private static Integer number(String text) {
    return Integer.valueOf(text);
  }
}
