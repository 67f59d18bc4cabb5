package golden.events;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stream carries. */
final class Stream {

  private Stream() {}

  /** An event, one per source and external number. */
  @Table(value = "events", schema = "streams", staged = false, skipUnchanged = true)
  @UniqueIndex(expr = {"source", "external_id"}, nulls = Nulls.NOT_DISTINCT, as = "Origin")
  @UniqueIndex(
      name = "events_reference_idx",
      expr = "payload->>'reference' COLLATE \"C\"",
      where = "(payload->>'reference' COLLATE \"C\") IS NOT NULL",
      as = "Reference")
  @Check("amount >= 0 OR kind = 'refund'")
  record Event(
      @Id @Identity long id,
      String source,
      @Nullable Long externalId,
      String kind,
      @Column(type = "numeric(12,2)") BigDecimal amount,
      @Column(type = "jsonb") @Default("'{}'") String payload,
      @Computed("lower(kind)") String foldedKind,
      @Nullable LocalDate day,
      byte @Nullable [] signature) {

    interface Statements {

      @Upsert(by = "Origin")
      List<Upserted<Event>> record(List<NewStream_Event> events);

      @Upsert(by = "Origin", set = "amount = events.amount + excluded.amount", where = "events.kind <> :closed")
      boolean add(NewStream_Event event, String closed);
    }
  }
}
