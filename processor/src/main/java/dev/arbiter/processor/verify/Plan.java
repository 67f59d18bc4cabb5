package dev.arbiter.processor.verify;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of planning a statement.
 *
 * @param arbiters the indexes that resolve its conflicts
 */
record Plan(List<String> arbiters, @Nullable ServerError error) {

  Plan {
    arbiters = List.copyOf(arbiters);
  }

  /** The indexes that the conflict target means, where that one is not among them. */
  Optional<String> otherArbiters(String index) {
    return arbiters.isEmpty() || arbiters.contains(index)
        ? Optional.empty()
        : Optional.of(String.join(", ", arbiters));
  }
}
