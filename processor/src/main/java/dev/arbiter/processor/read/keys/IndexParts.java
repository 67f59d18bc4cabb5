package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every declared index has.
 *
 * @param mentions the columns that its key mentions, in key order
 * @param where the predicate of a partial index
 * @param origins where the parts are written, one for each
 */
record IndexParts(
    String name,
    List<String> mentions,
    List<KeyPart> parts,
    @Nullable Expression where,
    List<Origin> origins) {

  IndexParts {
    mentions = List.copyOf(mentions);
    parts = List.copyOf(parts);
    origins = List.copyOf(origins);
  }

  /** Whether a constraint can say it: columns, and nothing else. */
  boolean isOfColumns() {
    return where == null && parts.stream().allMatch(IndexParts::isColumn);
  }

  private static boolean isColumn(KeyPart part) {
    return part.column() != null
        && part.collation() == null
        && part.operatorClass() == null
        && part.order() == null;
  }
}
