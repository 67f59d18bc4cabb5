package dev.arbiter.examples.spark;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody whom a campaign brought, or none, was seen last. Whatever the order of the views,
 * and however often one of them comes, the last one stays.
 */
@Table("visitors")
@UniqueIndex(
    name = "visitors_email_campaign_idx",
    expr = {"lower(email)", "COALESCE(campaign, '')"},
    as = "Visit")
public record Visitor(
    @Id @Default("gen_random_uuid()") UUID id,
    String email,
    @Nullable String campaign,
    @OnConflict(
            set = "CASE WHEN seen_at < excluded.seen_at THEN excluded.page ELSE visitors.page END")
        String page,
    @OnConflict(set = "GREATEST(seen_at, excluded.seen_at)") Instant seenAt) {

  /** What the tasks run. */
  public interface Statements {

    /** Upserts the visitors of some views, and says of each whether it was new. */
    @Upsert(by = "Visit")
    List<Upserted<Visitor>> see(Collection<NewVisitor> views);
  }
}
