package dev.arbiter.importer.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum type.
 *
 * @param visible whether the {@code search_path} finds it without its schema
 * @param labels in their order
 */
public record CatalogEnum(
    long oid,
    String schema,
    String name,
    boolean visible,
    @Nullable String comment,
    List<String> labels) {

  public CatalogEnum {
    labels = List.copyOf(labels);
  }
}
