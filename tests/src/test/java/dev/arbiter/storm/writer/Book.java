package dev.arbiter.storm.writer;

import java.util.List;

/** Where writers enter what they know. */
public interface Book {

  /** Enters a call, or what has become of it. */
  void enter(Attempt attempt);

  /** Enters the calls that had written a row, which a committed call returned that began then. */
  void saw(Key key, List<Long> calls, long begun);

  /** Counts one more of a kind. */
  void count(String what);

  /** Enters something that must not be. */
  void find(String finding);
}
