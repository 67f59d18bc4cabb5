package dev.arbiter.examples.everyday.tracing;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What OpenTelemetry's SDK exports, and Micrometer's registry counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WatchingTest {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();
  private final Tracer tracer = provider.get("shop");

  private EmbeddedPostgres server;
  private Database database;
  private VisitDao visits;

  @BeforeAll
  void start() throws IOException {
    server = EmbeddedPostgres.start();
    database = Database.of(server.getPostgresDatabase());
    Schema.create(database, VisitDao.TABLE);
    visits = new VisitDao(database.with(new Spans(tracer)));
  }

  @BeforeEach
  void forget() {
    exporter.reset();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    provider.close();
  }

  @Test
  void aStatementIsASpanWithinTheCurrentOne() {
    Span request = tracer.spanBuilder("GET /").startSpan();
    Runnable call = () -> visits.upsertById(NewVisit.builder().id(1).page("/").build());
    Context.current().with(request).wrap(call).run();
    request.end();

    List<SpanData> spans = exporter.getFinishedSpanItems();
    SpanData statement = spans.get(0);
    SpanData outer = spans.get(1);
    assertThat(statement.getName()).isEqualTo("VisitDao.upsertById");
    assertThat(statement.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(statement.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
    assertThat(statement.getStartEpochNanos()).isGreaterThan(outer.getStartEpochNanos());
    assertThat(statement.getEndEpochNanos())
        .isGreaterThan(statement.getStartEpochNanos())
        .isLessThan(outer.getEndEpochNanos());
    assertThat(attribute(statement, "db.collection.name")).isEqualTo("visits");
    assertThat(attribute(statement, "db.query.text")).contains("ON CONFLICT (id) DO UPDATE");
    assertThat(statement.getStatus()).isEqualTo(StatusData.unset());
  }

  @Test
  void aFailureIsAnErrorWithoutValues() {
    visits.insert(NewVisit.builder().id(2).page("/secret").build());

    assertThatThrownBy(() -> visits.insert(NewVisit.builder().id(2).page("/secret").build()))
        .isInstanceOf(ConstraintViolationException.class);

    SpanData failed = exporter.getFinishedSpanItems().get(1);
    assertThat(attribute(failed, "db.response.status_code")).isEqualTo("23505");
    assertThat(failed.getStatus().getDescription()).contains("visits_pkey");
    assertThat(failed.toString()).doesNotContain("/secret");
  }

  @Test
  void timersOfMicrometerTakeALine() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();

    Database watched =
        database.with(
            event ->
                registry
                    .timer("arbiter", "statement", event.statement(), "table", event.table())
                    .record(event.nanoseconds(), TimeUnit.NANOSECONDS));

    new VisitDao(watched).findById(1);
    assertThat(registry.get("arbiter").tag("statement", "VisitDao.findById").timer().count())
        .isEqualTo(1);
  }

  private static String attribute(SpanData span, String name) {
    return span.getAttributes().get(stringKey(name));
  }
}
