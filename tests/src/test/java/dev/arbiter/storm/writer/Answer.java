package dev.arbiter.storm.writer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a call has answered.
 *
 * @param written how often it wrote each key
 * @param seen the rows that it wrote, as it returned them: the calls that had written each
 */
record Answer(Map<Key, Integer> written, Map<Key, List<Long>> seen) {

  Answer {
    written = Map.copyOf(written);
    seen = Map.copyOf(seen);
  }

  static Answer of(Map<Key, Integer> written) {
    return new Answer(written, Map.of());
  }

  /** Both, one after the other. */
  Answer and(Answer next) {
    Map<Key, List<Long>> last = new HashMap<>(seen);
    last.putAll(next.seen);
    return new Answer(sum(written, next.written), last);
  }

  static Map<Key, Integer> sum(Map<Key, Integer> one, Map<Key, Integer> other) {
    Map<Key, Integer> sum = new HashMap<>(one);
    other.forEach((key, times) -> sum.merge(key, times, Integer::sum));
    return sum;
  }
}
