package dev.arbiter.storm;

import dev.arbiter.storm.server.Cluster;
import dev.arbiter.testing.TcpProxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/**
 * Writers and faults on a cluster, in epochs: after each, the weather clears, and tables and ledger
 * are compared.
 */
final class Storm implements AutoCloseable {

  private final Options options;
  private final Tally tally = new Tally();
  private final Cluster cluster = Cluster.start();
  private final List<TcpProxy> network =
      List.of(TcpProxy.to(cluster.primary().port()), TcpProxy.to(cluster.standby().port()));
  private final Random random;
  private final Queue<Fault> deck = new ArrayDeque<>();
  private int epochs;

  /**
   * How long and what.
   *
   * @param time of the faults; the checks come on top
   * @param epoch the time between two checks
   * @param faults what may strike
   */
  record Options(long seed, Duration time, Duration epoch, List<Fault> faults) {}

  Storm(Options options) {
    this.options = options;
    this.random = new Random(options.seed());
  }

  /** Blows, and says what has happened. */
  Tally blow() throws SQLException {
    long end = System.nanoTime() + options.time().toNanos();
    do {
      try (Epoch epoch =
          new Epoch(cluster, network, options.seed() + 1_000L * epochs++, tally, random)) {
        long rest = Math.max(1, end - System.nanoTime());
        epoch.blow(Math.min(rest, options.epoch().toNanos()), this::next);
        epoch.check();
      }
    } while (System.nanoTime() < end && tally.findings().isEmpty());
    return tally;
  }

  Tally tally() {
    return tally;
  }

  int epochs() {
    return epochs;
  }

  String serverVersion() throws SQLException {
    try (Connection connection = cluster.primary().connect("storm")) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  /** Each fault comes once before any comes again. */
  private Fault next() {
    if (deck.isEmpty()) {
      List<Fault> all = new ArrayList<>(options.faults());
      Collections.shuffle(all, random);
      deck.addAll(all);
    }
    return deck.remove();
  }

  @Override
  public void close() {
    network.forEach(TcpProxy::close);
    cluster.close();
  }
}
