package dev.arbiter.drift;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;

/** A table with a type that the database has to define. */
@Table("given")
record Given(@Id int id, @Column(type = "given_text") String name) {}
