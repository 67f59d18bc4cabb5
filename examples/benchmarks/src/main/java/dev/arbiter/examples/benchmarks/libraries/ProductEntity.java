package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.ProductTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row as Hibernate has it, which takes many ids from a sequence at once. */
@Entity
@Table(name = "products")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate reads the fields.
class ProductEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = ProductTable.SEQUENCE)
  @SequenceGenerator(
      name = ProductTable.SEQUENCE,
      sequenceName = ProductTable.SEQUENCE,
      allocationSize = ProductTable.ALLOCATION)
  private @Nullable Long id;

  @Column(name = "sku", updatable = false)
  private String sku;

  @Column(name = "name")
  private String name;

  @Column(name = "price")
  private long price;

  @Column(name = "stock")
  private int stock;

  @Column(name = "updated_at", updatable = false)
  private Instant updatedAt;

  ProductEntity() {}

  ProductEntity(Item row, Instant updatedAt) {
    id = row.hasId() ? row.id() : null;
    sku = row.sku();
    name = row.name();
    price = row.price();
    stock = row.stock();
    this.updatedAt = updatedAt;
  }

  long price() {
    return price;
  }
}
