package dev.arbiter.spring.metrics;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.arbiter.DatabaseException;
import dev.arbiter.StatementEvent;
import dev.arbiter.StatementListener;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Records every statement in the timer {@code arbiter.statements}, by
 *
 * <ul>
 *   <li>{@code statement}: the method that ran it, such as {@code AccountDao.upsertByEmail},
 *   <li>{@code table}: as SQL would write it,
 *   <li>{@code error}: {@code none}, the SQLSTATE, or else the simple name of what was thrown.
 * </ul>
 *
 * All of them have few values. Thread-safe.
 */
public final class StatementTimers implements StatementListener {

  private final MeterProvider<Timer> timers;

  /** Records in a registry. */
  public StatementTimers(MeterRegistry registry) {
    timers =
        Timer.builder("arbiter.statements")
            .description("Statements of Arbiter's DAOs, without taking a connection")
            .withRegistry(registry);
  }

  @Override
  public void executed(StatementEvent event) {
    timers
        .withTags(
            Tags.of(
                "statement", event.statement(),
                "table", event.table(),
                "error", error(event.failure())))
        .record(event.nanoseconds(), NANOSECONDS);
  }

  private static String error(@Nullable Throwable failure) {
    if (failure == null) {
      return "none";
    }
    String state = failure instanceof DatabaseException it ? it.sqlState() : null;
    return state == null ? failure.getClass().getSimpleName() : state;
  }
}
