package dev.arbiter.examples.everyday.testcontainers;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

/** A note, one for each title in whatever case. */
@Table("notes")
@UniqueIndex(expr = "LOWER(title)", as = "Title")
public record Note(@Id @Identity long id, String title, String text) {}
