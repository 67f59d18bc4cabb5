package dev.arbiter.examples.scenarios.ninth;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

/** A ninth table, with all that it needs in this file. */
@Table("bookmarks")
@UniqueIndex(expr = {"owner", "lower(split_part(url, '#', 1))"})
record Bookmark(@Id @Identity long id, String owner, String url, String title) {}
