package dev.arbiter.importer.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param expression its default, or what it is computed from; null if it has neither
 * @param sequence the sequence that it owns and takes its default from, as SQL writes it; null
 *     without one
 */
public record CatalogColumn(
    String name,
    CatalogType type,
    boolean notNull,
    Source source,
    @Nullable String expression,
    @Nullable String sequence,
    @Nullable String comment) {

  /** Where its value comes from if a row does not supply it. */
  public enum Source {
    NONE,
    DEFAULT,
    SERIAL,
    IDENTITY_BY_DEFAULT,
    IDENTITY_ALWAYS,
    STORED,
    VIRTUAL
  }

  /** Whether the server computes it from other columns. */
  public boolean computed() {
    return source == Source.STORED || source == Source.VIRTUAL;
  }
}
