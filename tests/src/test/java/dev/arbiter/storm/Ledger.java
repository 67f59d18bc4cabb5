package dev.arbiter.storm;

import dev.arbiter.storm.writer.Attempt;
import dev.arbiter.storm.writer.Book;
import dev.arbiter.storm.writer.Key;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What writers know, independent of any database. */
final class Ledger implements Book {

  private final Map<Long, Attempt> attempts = new ConcurrentHashMap<>();
  private final Map<Key, Sighting> sightings = new ConcurrentHashMap<>();
  private final Tally tally;

  Ledger(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void enter(Attempt attempt) {
    attempts.put(attempt.call(), attempt);
  }

  @Override
  public void saw(Key key, List<Long> calls, long begun) {
    if (!key.isFree()) {
      sightings.merge(
          key,
          new Sighting(calls, begun),
          (one, other) -> one.calls().size() >= other.calls().size() ? one : other);
    }
  }

  @Override
  public void count(String what) {
    tally.call(what);
  }

  @Override
  public void find(String finding) {
    tally.find(finding);
  }

  Collection<Attempt> attempts() {
    return attempts.values();
  }

  Map<Key, Sighting> sightings() {
    return sightings;
  }

  /**
   * A row that was returned and acknowledged.
   *
   * @param calls those that had written it
   * @param begun when the call began that returned it
   */
  record Sighting(List<Long> calls, long begun) {}
}
