package dev.arbiter.storm.soak;

import dev.arbiter.storm.writer.Attempt;
import dev.arbiter.storm.writer.Book;
import dev.arbiter.storm.writer.Key;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** A book of numbers alone, which does not grow. */
final class Counted implements Book {

  private final LongAdder answered = new LongAdder();
  private final Queue<String> findings = new ConcurrentLinkedQueue<>();

  @Override
  public void enter(Attempt attempt) {
    if (attempt.status() == Attempt.Status.ACKNOWLEDGED) {
      answered.increment();
    }
  }

  @Override
  public void saw(Key key, List<Long> calls, long begun) {}

  @Override
  public void count(String what) {}

  @Override
  public void find(String finding) {
    if (findings.size() < 20) {
      findings.add(finding);
    }
  }

  long answered() {
    return answered.sum();
  }

  List<String> findings() {
    return List.copyOf(findings);
  }
}
