package dev.arbiter.statements;

import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;

/** Only the server knows which of its rows have one key. */
@Table(value = "nicks", skipUnchanged = true)
@UniqueIndex(expr = "LOWER(name)", as = "Name")
record Nick(String name, int seen) {}
