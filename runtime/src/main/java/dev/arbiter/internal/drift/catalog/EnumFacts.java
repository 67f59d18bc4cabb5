package dev.arbiter.internal.drift.catalog;

import java.util.List;

/**
 * A type of the catalog that is declared as an enum.
 *
 * @param isEnum whether it is one
 * @param labels its labels in their order
 */
public record EnumFacts(boolean isEnum, List<String> labels) {

  /** Copies the list. */
  public EnumFacts {
    labels = List.copyOf(labels);
  }
}
