package dev.arbiter.docs.existing;

import dev.arbiter.Id;
import dev.arbiter.Table;

@Table("orders")
public record Order(@Id int id) {}
