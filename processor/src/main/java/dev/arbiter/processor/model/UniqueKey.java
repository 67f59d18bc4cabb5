package dev.arbiter.processor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A primary key, unique constraint or unique index: what an {@code ON CONFLICT} clause can infer.
 *
 * @param suffix what the generated methods' names end in after {@code By}
 * @param where the predicate of a partial index
 */
public record UniqueKey(
    Kind kind,
    String name,
    String suffix,
    List<KeyPart> parts,
    @Nullable Expression where,
    Nulls nulls,
    Origin origin) {

  /** The declaration that made it. */
  public enum Kind {
    PRIMARY_KEY,
    CONSTRAINT,
    INDEX
  }

  public UniqueKey {
    parts = List.copyOf(parts);
  }

  public boolean primary() {
    return kind == Kind.PRIMARY_KEY;
  }

  /** The columns that are key parts by themselves. */
  public List<String> bareColumns() {
    return parts.stream().map(KeyPart::column).flatMap(Stream::ofNullable).distinct().toList();
  }

  /** The columns that the key mentions, bare or inside an expression, in key order. */
  public List<String> mentions() {
    return parts.stream().flatMap(part -> part.mentions().stream()).distinct().toList();
  }

  /** The expressions of its parts, and its predicate. */
  Stream<Expression> expressions() {
    return Stream.concat(parts.stream().map(KeyPart::expression), Stream.ofNullable(where));
  }
}
