package dev.arbiter.batches;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a batch answers, and what it leaves behind. */
record Answer(
    @Nullable Long count,
    @Nullable List<String> returned,
    @Nullable String error,
    @Nullable List<String> table) {

  Answer(@Nullable Long count, @Nullable List<String> returned) {
    this(count, returned, null, null);
  }

  Answer with(List<String> table) {
    return new Answer(count, returned, error, table);
  }
}
