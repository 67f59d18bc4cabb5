package dev.arbiter.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of an index besides its key.
 *
 * @param method the access method
 * @param include the columns that are stored beside the key
 * @param with its storage parameters; null if there are none
 */
public record IndexOptions(String method, List<String> include, @Nullable String with) {

  private static final String BTREE = "btree";

  public static final IndexOptions NONE = new IndexOptions(BTREE, List.of(), null);

  public IndexOptions {
    include = List.copyOf(include);
  }

  /** Whether PostgreSQL takes the access method unless another one is named. */
  public boolean isBtree() {
    return method.equals(BTREE);
  }
}
