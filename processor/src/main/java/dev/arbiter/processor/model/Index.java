package dev.arbiter.processor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique.
 *
 * @param where the predicate of a partial index
 */
public record Index(
    String name,
    List<KeyPart> parts,
    @Nullable Expression where,
    IndexOptions options,
    Origin origin) {

  public Index {
    parts = List.copyOf(parts);
  }

  /** The expressions of its parts, and its predicate. */
  Stream<Expression> expressions() {
    return Stream.concat(parts.stream().map(KeyPart::expression), Stream.ofNullable(where));
  }
}
