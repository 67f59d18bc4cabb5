package dev.arbiter.examples.jpms;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;

/** A station, one for each code in whatever case. */
@Table("stations")
@UniqueIndex(expr = "LOWER(code)", as = "Code")
record Station(@Id @Identity long id, String code, @Nullable String town) {}
