package dev.arbiter.processor.verify;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of planning a statement. */
record Plan(List<String> lines, @Nullable ServerError error) {

  private static final String ARBITERS = "Conflict Arbiter Indexes: ";

  Plan {
    lines = List.copyOf(lines);
  }

  /** The indexes that the conflict target means, where that one is not among them. */
  Optional<String> otherArbiters(String index) {
    return lines.stream()
        .map(String::strip)
        .filter(it -> it.startsWith(ARBITERS))
        .map(it -> it.substring(ARBITERS.length()))
        .filter(it -> !(", " + it + ", ").contains(", " + index + ", "))
        .findFirst();
  }
}
