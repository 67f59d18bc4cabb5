package dev.arbiter.examples.everyday.tracing;

import dev.arbiter.Id;
import dev.arbiter.Table;

@Table("visits")
record Visit(@Id long id, String page) {}
