package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.judge.Fragment;

/**
 * What follows {@code PARTITION BY}.
 *
 * @param tree the text as a whole, which is a call as far as the scanner can see
 */
public record PartitionKey(Fragment tree, Origin origin) {

  /** As it is written. */
  public String text() {
    return tree.sql();
  }
}
