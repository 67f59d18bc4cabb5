package dev.arbiter.storm.writer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A book whose entries are lines that another process reads, also when this one is killed. */
record PrintedBook(PrintStream out) implements Book {

  private static final String BETWEEN = "\t";

  @Override
  public void enter(Attempt it) {
    String effects =
        it.effects().entrySet().stream()
            .map(
                each ->
                    BETWEEN
                        + each.getKey().table()
                        + BETWEEN
                        + each.getKey().text()
                        + BETWEEN
                        + each.getValue())
            .collect(joining());
    print("attempt", it.call(), it.kind(), it.begun(), it.status(), it.ended() + effects);
  }

  /** What these writers saw is not compared: what others saw is enough. */
  @Override
  public void saw(Key key, List<Long> calls, long begun) {}

  @Override
  public void count(String what) {
    print("count", what);
  }

  @Override
  public void find(String finding) {
    print("finding", finding.replace('\n', ' '));
  }

  private void print(Object... parts) {
    String line = Arrays.stream(parts).map(Object::toString).collect(joining(BETWEEN));
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  /** Enters a whole line of another process's. */
  static void copy(String line, Book book) {
    String[] parts = line.split(BETWEEN, -1);
    switch (parts[0]) {
      case "attempt" -> book.enter(attempt(parts));
      case "count" -> book.count(parts[1]);
      default -> book.find("client: " + line);
    }
  }

  private static Attempt attempt(String[] parts) {
    List<String> effects = Arrays.asList(parts).subList(6, parts.length);
    Map<Key, Integer> times =
        IntStream.range(0, effects.size() / 3)
            .boxed()
            .collect(
                toMap(
                    i -> new Key(effects.get(3 * i), effects.get(3 * i + 1)),
                    i -> Integer.parseInt(effects.get(3 * i + 2))));
    return new Attempt(
        Long.parseLong(parts[1]),
        Attempt.Kind.valueOf(parts[2]),
        times,
        Long.parseLong(parts[3]),
        Attempt.Status.valueOf(parts[4]),
        Long.parseLong(parts[5]));
  }
}
