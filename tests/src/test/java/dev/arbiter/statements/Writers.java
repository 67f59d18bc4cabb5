package dev.arbiter.statements;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that do the same at the same time. */
final class Writers {

  private Writers() {}

  /** What a writer does in a round. */
  interface Step {
    void run(int writer, int round) throws Exception;
  }

  /** Every writer goes from round to round without waiting for the others. */
  static void run(int writers, int rounds, Step step) throws Exception {
    start(
        writers,
        writer -> {
          for (int round = 0; round < rounds; round++) {
            step.run(writer, round);
          }
        });
  }

  /**
   * All writers begin each round together.
   *
   * @return the rounds that were run until the time was up
   */
  static int runTogether(int writers, int rounds, Duration limit, Step step) throws Exception {
    long end = System.nanoTime() + limit.toNanos();
    AtomicInteger round = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    CyclicBarrier start = new CyclicBarrier(writers);
    CyclicBarrier finish =
        new CyclicBarrier(
            writers, () -> over.set(round.incrementAndGet() == rounds || System.nanoTime() > end));
    start(
        writers,
        writer -> {
          while (!over.get()) {
            start.await();
            step.run(writer, round.get());
            finish.await();
          }
        });
    return round.get();
  }

  private interface Work {
    void of(int writer) throws Exception;
  }

  private static void start(int writers, Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        int writer = i;
        results.add(
            threads.submit(
                () -> {
                  work.of(writer);
                  return null;
                }));
      }
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
