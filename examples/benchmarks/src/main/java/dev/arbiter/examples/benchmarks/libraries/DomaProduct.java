package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Item;
import java.time.Instant;
import java.time.ZoneOffset;
import org.seasar.doma.Entity;
import org.seasar.doma.GeneratedValue;
import org.seasar.doma.GenerationType;
import org.seasar.doma.Id;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A row as Doma has it, which passes on as {@code Object} what it has no type for. */
@Entity(immutable = true, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "products")
public record DomaProduct(
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id,
    String sku,
    String name,
    long price,
    int stock,
    Object updatedAt) {

  static DomaProduct of(Item row, Instant updatedAt) {
    return new DomaProduct(
        row.id(),
        row.sku(),
        row.name(),
        row.price(),
        row.stock(),
        updatedAt.atOffset(ZoneOffset.UTC));
  }
}
