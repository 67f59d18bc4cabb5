package dev.arbiter.spring.several;

import dev.arbiter.Id;
import dev.arbiter.Table;

/** What the second database holds. */
@Table("visits")
record Visit(@Id long id, String page) {}
