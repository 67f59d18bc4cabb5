package dev.arbiter.drift;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;

/**
 * A table with numbers of a type that the database has to define: its parameters have that type.
 */
@Table("weighed")
record Weighed(@Id int id, @Column(type = "given_number") long weight) {}
