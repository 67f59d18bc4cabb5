package dev.arbiter.docs;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.Unique;

@Table("purchases")
public record Purchase(@Id @Identity long id, @Unique String number, String customer) {}
