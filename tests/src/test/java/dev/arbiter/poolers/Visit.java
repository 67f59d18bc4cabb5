package dev.arbiter.poolers;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.util.UUID;

/** Whoever writes it twice finds two visits. */
@Table("visit")
record Visit(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String page,
    @OnConflict(set = "hits + excluded.hits") int hits) {

  static NewVisit of(String page) {
    return NewVisit.builder().page(page).hits(1).build();
  }
}
