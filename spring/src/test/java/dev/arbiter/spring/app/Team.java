package dev.arbiter.spring.app;

import dev.arbiter.Id;
import dev.arbiter.Table;

/** What members refer to. */
@Table("teams")
public record Team(@Id long id, String name) {}
