package dev.arbiter.spring.several;

import dev.arbiter.Id;
import dev.arbiter.Table;

/** What the primary database holds. */
@Table("events")
record Event(@Id long id, String name) {}
