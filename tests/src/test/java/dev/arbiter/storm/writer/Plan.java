package dev.arbiter.storm.writer;

import dev.arbiter.Database;
import dev.arbiter.storm.server.Pause;
import java.util.Map;
import java.util.function.Function;

/**
 * A call that is still to be made.
 *
 * @param name what is called
 * @param effects how often it writes or deletes each key
 */
record Plan(
    String name, Attempt.Kind kind, Map<Key, Integer> effects, Function<Database, Answer> run) {

  /** A call after whose answer something else holds than what was promised. */
  static final class BrokenPromise extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenPromise(String what) {
      super(what);
    }
  }

  /** One after the other. */
  Plan and(Plan next) {
    return new Plan(
        name,
        kind,
        Answer.sum(effects, next.effects),
        database -> run.apply(database).and(next.run.apply(database)));
  }

  /** In a transaction that stays open for a while before it commits. */
  Plan inTransaction(long openMillis) {
    return new Plan(
        "transaction",
        kind,
        effects,
        database ->
            database.inTransaction(
                tx -> {
                  Answer answer = run.apply(tx);
                  Pause.millis(openMillis);
                  return answer;
                }));
  }

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new BrokenPromise(what);
    }
  }
}
