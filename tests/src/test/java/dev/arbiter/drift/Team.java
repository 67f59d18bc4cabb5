package dev.arbiter.drift;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;

@Table("team")
record Team(@Id int id, @Unique String code) {}
