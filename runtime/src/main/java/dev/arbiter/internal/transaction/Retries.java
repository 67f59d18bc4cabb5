package dev.arbiter.internal.transaction;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.error.SqlState;
import dev.arbiter.schema.IndexDefinition;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Decides, for one call, whether a failure is worth another try, and pauses before it. */
final class Retries {

  private static final int TRIES = 5;

  /** A try of the whole call. */
  interface Try<T extends @Nullable Object> {

    T run() throws SqlFailure;
  }

  private int failures;
  private boolean anotherIndexWasRetried;

  static <T extends @Nullable Object> T retrying(Try<T> call) throws SqlFailure {
    Retries retries = null;
    while (true) {
      try {
        return call.run();
      } catch (SqlFailure failure) {
        if (retries == null) {
          retries = new Retries();
        }
        if (!retries.another(failure)) {
          throw failure;
        }
      }
    }
  }

  /** Says whether to try again, after the pause. */
  private boolean another(SqlFailure failure) {
    failures++;
    return failures < TRIES
        && !failure.isInOuterTransaction()
        && !failure.isOutcomeUnknown()
        && !failure.isConnectionBroken()
        && isWorthIt(failure)
        && pause();
  }

  private boolean isWorthIt(SqlFailure failure) {
    return failure.is(SqlState.SERIALIZATION_FAILURE)
        || failure.is(SqlState.DEADLOCK_DETECTED)
        || failure.error().isOutdatedPlan()
        || (failure.is(SqlState.UNIQUE_VIOLATION) && isRace(failure));
  }

  private boolean isRace(SqlFailure failure) {
    IndexDefinition arbiter = failure.arbiter();
    String index = failure.error().constraint();
    if (arbiter == null || index == null) {
      return false;
    }
    if (isArbiter(index, arbiter)) {
      return true;
    }
    boolean first = !anotherIndexWasRetried;
    anotherIndexWasRetried = true;
    return first;
  }

  /** REINDEX CONCURRENTLY makes the arbiter index, or its copy, report what it would resolve. */
  private static boolean isArbiter(String index, IndexDefinition arbiter) {
    return index.equals(arbiter.name()) || index.contains("_ccnew");
  }

  private boolean pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, 2L << failures));
      return true;
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
