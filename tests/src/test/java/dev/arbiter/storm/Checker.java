package dev.arbiter.storm;

import static java.util.stream.Collectors.groupingBy;

import dev.arbiter.storm.writer.Attempt;
import dev.arbiter.storm.writer.Attempt.Kind;
import dev.arbiter.storm.writer.Key;
import dev.arbiter.storm.writer.Target;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Compares what tables hold with what writers know. */
final class Checker {

  private final Ledger ledger;
  private final Map<Long, Attempt> attempts = new HashMap<>();
  private final Map<Key, List<Attempt>> deletes = new HashMap<>();
  private final Map<Key, List<Long>> stored = new HashMap<>();
  private final List<String> findings = new ArrayList<>();
  private int unknownThere;

  Checker(Ledger ledger) {
    this.ledger = ledger;
    for (Attempt attempt : ledger.attempts()) {
      attempts.put(attempt.call(), attempt);
      if (attempt.kind() == Kind.DELETE) {
        attempt
            .effects()
            .keySet()
            .forEach(key -> deletes.computeIfAbsent(key, it -> new ArrayList<>()).add(attempt));
      }
    }
  }

  /** Reads a table as it is. */
  void read(Connection connection, Target<?, ?> target) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + target.keySql() + ", calls FROM " + target.name())) {
      while (rows.next()) {
        add(
            new Key(target.name(), rows.getString(1)),
            List.of((Long[]) rows.getArray(2).getArray()));
      }
    }
  }

  /** Takes a row into account. */
  void add(Key key, List<Long> calls) {
    if (!key.isFree() && stored.containsKey(key)) {
      findings.add("two rows of " + key);
    }
    stored.computeIfAbsent(key, it -> new ArrayList<>()).addAll(calls);
  }

  /** What is not as it must be. */
  List<String> findings() {
    stored.forEach(this::checkStored);
    attempts.values().forEach(this::checkAttempt);
    ledger.sightings().forEach(this::checkSighting);
    return findings;
  }

  /** How many calls of unknown outcome did take place. */
  int unknownThere() {
    return unknownThere;
  }

  private void checkStored(Key key, List<Long> calls) {
    for (long call : new HashSet<>(calls)) {
      Attempt attempt = attempts.get(call);
      Integer times = attempt == null ? null : attempt.effects().get(key);
      int found = Collections.frequency(calls, call);
      if (times == null) {
        findings.add("%s has call %d, which nobody made".formatted(key, call));
      } else if (attempt.status() == Attempt.Status.FAILED) {
        findings.add("%s has %s, which failed".formatted(key, text(attempt)));
      } else if (found > times) {
        findings.add("%s has %s %d times".formatted(key, text(attempt), found));
      } else if (deletesOf(key).stream().anyMatch(it -> it.surelyDeletedWhat(attempt))) {
        findings.add("%s has %s, which was deleted".formatted(key, text(attempt)));
      }
    }
  }

  private void checkAttempt(Attempt attempt) {
    if (attempt.kind() == Kind.DELETE || attempt.effects().isEmpty()) {
      return;
    }
    Map<Boolean, List<Key>> keys =
        attempt.effects().keySet().stream()
            .filter(key -> deletesOf(key).stream().noneMatch(it -> it.mayHaveDeletedWhat(attempt)))
            .collect(groupingBy(key -> isWhole(attempt, key)));
    List<Key> lacking = keys.getOrDefault(false, List.of());
    boolean there = keys.containsKey(true);
    if (attempt.isAcknowledged() && !lacking.isEmpty()) {
      findings.add("%s is lost in %s".formatted(text(attempt), lacking));
    } else if (attempt.isUncertain()) {
      unknownThere += there ? 1 : 0;
      if (attempt.kind() == Kind.WRITE && there && !lacking.isEmpty()) {
        findings.add("half of %s is lacking: %s".formatted(text(attempt), lacking));
      }
    }
  }

  private boolean isWhole(Attempt attempt, Key key) {
    int times = attempt.effects().getOrDefault(key, 0);
    return Collections.frequency(stored.getOrDefault(key, List.of()), attempt.call()) == times;
  }

  /** What was once returned as written stays, in its order. */
  private void checkSighting(Key key, Ledger.Sighting sighting) {
    boolean deleted =
        deletesOf(key).stream()
            .anyMatch(it -> it.status() != Attempt.Status.FAILED && it.ended() > sighting.begun());
    List<Long> now = stored.getOrDefault(key, List.of());
    List<Long> then = sighting.calls();
    if (!deleted && (now.size() < then.size() || !now.subList(0, then.size()).equals(then))) {
      findings.add("%s was returned with %s, and has %s".formatted(key, then, now));
    }
  }

  private List<Attempt> deletesOf(Key key) {
    return deletes.getOrDefault(key, List.of());
  }

  private static String text(Attempt attempt) {
    return "call %d (%s, %s, %d keys)"
        .formatted(attempt.call(), attempt.kind(), attempt.status(), attempt.effects().size());
  }
}
