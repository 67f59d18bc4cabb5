package dev.arbiter.importer.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table, partitioned or not, that is no partition itself.
 *
 * @param visible whether the {@code search_path} finds it without its schema
 * @param partitionKey what follows PARTITION BY; null if it is not partitioned
 * @param distribution how a cluster distributes it; null if it does not
 * @param options its storage parameters, {@code fillfactor=70}
 * @param columns in the table's order
 * @param indexes those of constraints included, by name
 * @param others what belongs to it and can be declared by no annotation, a phrase each
 */
public record CatalogTable(
    long oid,
    String schema,
    String name,
    boolean visible,
    @Nullable String comment,
    @Nullable String partitionKey,
    @Nullable CatalogDistribution distribution,
    List<String> options,
    List<CatalogColumn> columns,
    List<CatalogIndex> indexes,
    List<CatalogCheck> checks,
    List<CatalogForeignKey> foreignKeys,
    List<String> others) {

  public CatalogTable {
    options = List.copyOf(options);
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    foreignKeys = List.copyOf(foreignKeys);
    others = List.copyOf(others);
  }

  /** The index of the primary key. */
  public Optional<CatalogIndex> primaryKey() {
    return indexes.stream().filter(CatalogIndex::primary).findFirst();
  }

  /** Its name with its schema, as the summary says it. */
  public String qualifiedName() {
    return schema + "." + name;
  }
}
