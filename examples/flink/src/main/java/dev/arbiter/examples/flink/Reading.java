package dev.arbiter.examples.flink;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a sensor, or one of its channels, has reported last. */
@Table("readings")
@UniqueIndex(
    name = "readings_sensor_channel_idx",
    expr = {"lower(sensor)", "COALESCE(channel, '')"},
    as = "Source")
public record Reading(
    @Id @Default("gen_random_uuid()") UUID id,
    String sensor,
    @Nullable String channel,
    long version,
    long measured) {

  /** What the sink runs. */
  public interface Statements {

    /**
     * Stores what is newer than the stored rows; late and repeated rows change nothing.
     *
     * @return how many were stored
     */
    @Upsert(by = "Source", where = "version < excluded.version")
    long storeNewer(Collection<NewReading> rows);
  }
}
