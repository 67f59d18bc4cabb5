package dev.arbiter.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.storm.writer.Attempt;
import dev.arbiter.storm.writer.Attempt.Kind;
import dev.arbiter.storm.writer.Attempt.Status;
import dev.arbiter.storm.writer.Key;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What the checker finds, and what it does not. */
final class CheckerTest {

  private static final Key A = new Key("t", "a");
  private static final Key B = new Key("t", "b");

  private final Ledger ledger = new Ledger(new Tally());

  private void enter(long call, Kind kind, Status status, long begun, long ended, Key... keys) {
    Map<Key, Integer> effects =
        keys.length == 1 ? Map.of(keys[0], 1) : Map.of(keys[0], 1, keys[1], 1);
    ledger.enter(new Attempt(call, kind, effects, begun, status, ended));
  }

  private ListAssert<String> found(Map<Key, List<Long>> stored) {
    Checker checker = new Checker(ledger);
    stored.forEach(checker::add);
    return assertThat(checker.findings());
  }

  @Test
  void anAcknowledgedCallIsThere() {
    enter(1, Kind.WRITE, Status.ACKNOWLEDGED, 1, 2, A, B);

    found(Map.of(A, List.of(1L), B, List.of(1L))).isEmpty();
    found(Map.of(A, List.of(1L)))
        .containsExactly("call 1 (WRITE, ACKNOWLEDGED, 2 keys) is lost in [t/b]");
  }

  @Test
  void aFailedCallIsNot() {
    enter(1, Kind.WRITE, Status.FAILED, 1, 2, A, B);

    found(Map.of()).isEmpty();
    found(Map.of(A, List.of(1L)))
        .containsExactly("t/a has call 1 (WRITE, FAILED, 2 keys), which failed");
  }

  @Test
  void anUnknownCallIsThereOrNot() {
    enter(1, Kind.WRITE, Status.UNKNOWN, 1, Long.MAX_VALUE, A, B);

    found(Map.of()).isEmpty();
    found(Map.of(A, List.of(1L), B, List.of(1L))).isEmpty();
    found(Map.of(A, List.of(1L)))
        .containsExactly("half of call 1 (WRITE, UNKNOWN, 2 keys) is lacking: [t/b]");
  }

  @Test
  void noCallIsThereTwice() {
    enter(1, Kind.WRITE, Status.ACKNOWLEDGED, 1, 2, A);

    found(Map.of(A, List.of(1L, 1L)))
        .contains("t/a has call 1 (WRITE, ACKNOWLEDGED, 1 keys) 2 times");
    found(Map.of(A, List.of(1L, 7L))).containsExactly("t/a has call 7, which nobody made");
  }

  @Test
  void whatIsDeletedIsExcused() {
    enter(1, Kind.WRITE, Status.ACKNOWLEDGED, 1, 5, A);
    enter(2, Kind.DELETE, Status.ACKNOWLEDGED, 4, 6, A);

    found(Map.of()).isEmpty();
    found(Map.of(A, List.of(1L))).isEmpty();
  }

  @Test
  void whatWasDeletedBeforeIsNot() {
    enter(1, Kind.DELETE, Status.ACKNOWLEDGED, 1, 2, A);
    enter(2, Kind.WRITE, Status.ACKNOWLEDGED, 3, 4, A);

    found(Map.of()).containsExactly("call 2 (WRITE, ACKNOWLEDGED, 1 keys) is lost in [t/a]");
  }

  @Test
  void whatIsDeletedLaterIsGone() {
    enter(1, Kind.WRITE, Status.ACKNOWLEDGED, 1, 2, A);
    enter(2, Kind.DELETE, Status.ACKNOWLEDGED, 3, 4, A);

    found(Map.of(A, List.of(1L)))
        .containsExactly("t/a has call 1 (WRITE, ACKNOWLEDGED, 1 keys), which was deleted");
  }

  @Test
  void whatWasReturnedStays() {
    enter(1, Kind.WRITE, Status.ACKNOWLEDGED, 1, 2, A);
    enter(2, Kind.WRITE, Status.ACKNOWLEDGED, 3, 4, A);
    ledger.saw(A, List.of(1L, 2L), 3);

    found(Map.of(A, List.of(1L, 2L))).isEmpty();
    found(Map.of(A, List.of(2L, 1L)))
        .containsExactly("t/a was returned with [1, 2], and has [2, 1]");
  }

  @Test
  void aKeyHasOneRow() {
    enter(1, Kind.WRITE, Status.ACKNOWLEDGED, 1, 2, A);
    Checker checker = new Checker(ledger);

    checker.add(A, List.of(1L));
    checker.add(A, List.of());

    assertThat(checker.findings()).containsExactly("two rows of t/a");
  }
}
