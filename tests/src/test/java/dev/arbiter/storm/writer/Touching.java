package dev.arbiter.storm.writer;

import dev.arbiter.storm.writer.Attempt.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Calls of a statement of the user's own that updates what is there. */
final class Touching {

  private Touching() {}

  static Plan plan(RandomGenerator random, long call) {
    String email = "user" + random.nextInt(Target.KEYS) + "@Storm.Example";
    Key key = new Key("account", email.toLowerCase(Locale.ROOT));
    return new Plan(
        "touch",
        Kind.WRITE_SOME,
        Map.of(key, 1),
        database ->
            new Tables_AccountDao(database)
                .touch(email, List.of(call))
                .map(row -> touched(key, row.calls(), call))
                .orElse(Answer.of(Map.of())));
  }

  private static Answer touched(Key key, List<Long> calls, long call) {
    Plan.require(calls.get(calls.size() - 1) == call, key + " lacks its last call");
    return new Answer(Map.of(key, 1), Map.of(key, calls));
  }
}
