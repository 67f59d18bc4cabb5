package dev.arbiter.importer.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The type of a column.
 *
 * @param sql as {@code format_type} writes it, with its modifier
 * @param name the catalog's name of the type that values have in the end: of a domain, what it is
 *     over; of an array, the element's
 * @param builtIn whether that type is one of PostgreSQL's own
 * @param domain whether it is a domain
 * @param dimensions how many the column declares; 0 if it is no array
 * @param enumeration the enum type that it is, or that its elements are; 0 for all others
 * @param collation as SQL writes it, where it is not the type's own; null for all others
 * @param comparable whether {@code =} is its own equality here: false where that is in a schema
 *     that the search path does not have
 */
public record CatalogType(
    String sql,
    String name,
    boolean builtIn,
    boolean domain,
    int dimensions,
    long enumeration,
    @Nullable String collation,
    boolean comparable) {

  public boolean array() {
    return dimensions > 0;
  }
}
