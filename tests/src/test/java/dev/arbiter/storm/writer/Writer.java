package dev.arbiter.storm.writer;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one random call after the other, and enters in its book what it knows of each. */
public final class Writer implements Runnable {

  /** More than any call takes with the timeouts of {@link Route}. */
  public static final long LONGEST_CALL_SECONDS = 60;

  private static final long CALLS_OF_ONE = 1_000_000_000;

  private final int number;
  private final List<Target<?, ?>> targets;
  private final Route route;
  private final Book book;
  private final BooleanSupplier goOn;
  private final RandomGenerator random;
  private long call;
  private final AtomicLong since = new AtomicLong(System.nanoTime());
  private volatile @Nullable Thread thread;
  private volatile int answered;

  /** A writer, whose number is one for each incarnation of it. */
  public Writer(
      int number,
      long seed,
      List<Target<?, ?>> targets,
      Route route,
      Book book,
      BooleanSupplier goOn) {
    this.number = number;
    this.targets = targets;
    this.route = route;
    this.book = book;
    this.goOn = goOn;
    this.random = new SplittableRandom(seed + number);
    this.call = number * CALLS_OF_ONE;
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    try {
      while (goOn.getAsBoolean()) {
        since.set(System.nanoTime());
        attempt();
      }
    } finally {
      since.set(Long.MAX_VALUE);
      route.close();
    }
  }

  /** How many of its calls were answered without a failure. */
  public int answered() {
    return answered;
  }

  /** What it does, if it has been at a call for too long. */
  public @Nullable String hanging() {
    Thread running = thread;
    long seconds = (System.nanoTime() - since.get()) / 1_000_000_000;
    return running == null || since.get() == Long.MAX_VALUE || seconds < LONGEST_CALL_SECONDS
        ? null
        : "writer %d (%s) is at one call for %d s: %s"
            .formatted(number, route, seconds, List.of(running.getStackTrace()));
  }

  private void attempt() {
    Plan plan = plan(++call);
    Attempt attempt = Attempt.begun(call, plan.kind(), plan.effects());
    book.enter(attempt);
    try {
      Answer answer = route.run(plan);
      book.enter(attempt.acknowledged(answer.written()));
      answer.seen().forEach((key, calls) -> book.saw(key, calls, attempt.begun()));
      book.count(plan.name());
      answered++;
    } catch (RuntimeException exception) {
      Failure failure = Failure.of(exception);
      book.enter(attempt.failed(failure.status()));
      book.count(failure.label());
      if (!failure.documented()) {
        book.find("call %d, %s: %s".formatted(call, plan.name(), text(exception)));
      }
      route.afterFailure();
    }
  }

  private Plan plan(long number) {
    if (random.nextInt(20) == 0) {
      return Touching.plan(random, number);
    }
    if (random.nextInt(6) > 0) {
      return plans(number).any();
    }
    Plan plan = plans(number).upsert();
    int more = random.nextInt(3);
    for (int i = 0; i <= more; i++) {
      plan = plan.and(plans(number).upsert());
    }
    return plan.inTransaction(random.nextInt(4) == 0 ? random.nextInt(300) : 0);
  }

  private Plans<?, ?> plans(long number) {
    return new Plans<>(targets.get(random.nextInt(targets.size())), random, number);
  }

  /** In one line, with the places where it began. */
  private static String text(@Nullable Throwable thrown) {
    return thrown == null
        ? ""
        : "%s at %s <- %s"
            .formatted(
                thrown,
                Stream.of(thrown.getStackTrace()).limit(10).toList(),
                text(thrown.getCause()));
  }
}
