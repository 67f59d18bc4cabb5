package dev.arbiter.internal.drift.catalog;

import dev.arbiter.schema.Deferral;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index of the catalog has besides its key.
 *
 * @param method its access method
 * @param included the names of the columns that are stored beside the key, unquoted
 * @param storage its storage parameters, {@code fillfactor=70}
 * @param order {@code pg_index.indoption} of each key part: descending, NULLs first
 * @param deferral when its constraint is checked, if it is one's
 * @param constraint the definition of its constraint; null if it is none's
 */
public record IndexTraits(
    String method,
    List<String> included,
    List<String> storage,
    List<String> order,
    Deferral deferral,
    @Nullable String constraint) {

  /** Copies the lists. */
  public IndexTraits {
    included = List.copyOf(included);
    storage = List.copyOf(storage);
    order = List.copyOf(order);
  }
}
