package dev.arbiter.docs.existing;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import org.jspecify.annotations.Nullable;

@Table("order_lines")
public record OrderLine(@Id int id, @References(Order.class) @Nullable Integer orderId) {}
