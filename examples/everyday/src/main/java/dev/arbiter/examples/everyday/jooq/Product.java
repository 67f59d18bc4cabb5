package dev.arbiter.examples.everyday.jooq;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What a supplier has. */
@Table("products")
public record Product(
    @Id String sku,
    String name,
    @Column(type = "numeric(10, 2)") BigDecimal price,
    @Check("stock >= 0") int stock,
    @Default("now()") @OnConflict(set = "now()") Instant deliveredAt) {}
