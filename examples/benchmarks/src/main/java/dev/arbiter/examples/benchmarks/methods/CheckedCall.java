package dev.arbiter.examples.benchmarks.methods;

import dev.arbiter.examples.benchmarks.libraries.Call;
import dev.arbiter.examples.benchmarks.products.Answer;
import dev.arbiter.examples.benchmarks.rounds.Batch;
import java.sql.SQLException;

/** A call whose answer must be right, if it has one. */
final class CheckedCall implements Batch {

  private final Call call;
  private final long expected;
  private Answer answer = Answer.none();

  CheckedCall(Call call, long expected) {
    this.call = call;
    this.expected = expected;
  }

  @Override
  public void run() throws SQLException {
    answer = call.run();
  }

  @Override
  public void check() {
    answer
        .sum()
        .ifPresent(
            actual -> {
              if (actual != expected) {
                throw new IllegalStateException(
                    "The answer should be %,d, it is %,d".formatted(expected, actual));
              }
            });
  }
}
