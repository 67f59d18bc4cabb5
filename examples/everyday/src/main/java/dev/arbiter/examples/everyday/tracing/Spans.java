package dev.arbiter.examples.everyday.tracing;

import dev.arbiter.DatabaseException;
import dev.arbiter.StatementEvent;
import dev.arbiter.StatementListener;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Instant;

/** Makes a span of each statement, within the span that is current where the DAO is called. */
public final class Spans implements StatementListener {

  private final Tracer tracer;

  /** Makes them by this tracer. */
  public Spans(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public void executed(StatementEvent event) {
    Instant end = Instant.now();
    Span span =
        tracer
            .spanBuilder(event.statement())
            .setSpanKind(SpanKind.CLIENT)
            .setStartTimestamp(end.minusNanos(event.nanoseconds()))
            .setAttribute("db.system.name", "postgresql")
            .setAttribute("db.collection.name", event.table())
            .setAttribute("db.query.text", event.sql())
            .startSpan();
    if (event.failure() instanceof DatabaseException failure) {
      // Not the exception as a whole: the driver's, its cause, may hold values.
      span.setStatus(StatusCode.ERROR, failure.getMessage());
      span.setAttribute("db.response.status_code", failure.sqlState());
    }
    span.end(end);
  }
}
