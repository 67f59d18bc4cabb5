package dev.arbiter.storm;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** {@code mvn -q -Pstorm}: the storm by hand, with a summary and an exit status. */
final class Main {

  private Main() {}

  /** Takes the minutes, a seed or "random", and the names of faults or "all". */
  public static void main(String[] arguments) throws SQLException {
    double minutes = Double.parseDouble(arguments[0]);
    long seed =
        arguments[1].equals("random") ? System.currentTimeMillis() : Long.parseLong(arguments[1]);
    List<Fault> faults =
        arguments[2].equals("all")
            ? List.of(Fault.values())
            : Stream.of(arguments[2].split(",")).map(Fault::valueOf).toList();
    Duration time = Duration.ofMillis((long) (minutes * 60_000));
    Storm.Options options = new Storm.Options(seed, time, Duration.ofSeconds(25), faults);
    try (Storm storm = new Storm(options)) {
      System.out.printf("Storm on PostgreSQL %s, seed %d%n", storm.serverVersion(), seed);
      try {
        storm.blow();
      } finally {
        System.out.printf("Epochs: %d%n%s", storm.epochs(), storm.tally().text());
      }
      if (!storm.tally().findings().isEmpty()) {
        System.exit(1);
      }
    }
  }
}
