package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;

/**
 * A key and the places where it was written.
 *
 * @param annotation the table's for the primary key
 * @param partOrigins one per key part; none for the primary key, whose parts are checked as columns
 */
record DeclaredKey(UniqueKey key, Annotation annotation, List<Origin> partOrigins) {

  DeclaredKey {
    partOrigins = List.copyOf(partOrigins);
  }

  /** Whether the user chose the generated methods' suffix. */
  boolean hasSuffix() {
    return !key.primary() && annotation.stringOrNull("as") != null;
  }

  Origin nameOrigin() {
    return annotation.origin(key.primary() ? "primaryKey" : "name");
  }

  Origin suffixOrigin() {
    return annotation.origin("as");
  }
}
