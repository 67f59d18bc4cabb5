package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.schema.Difference.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Says in which way a deployed index is not the declared one. The order of key parts, {@code ASC},
 * {@code DESC}, included columns and storage parameters make no difference: they play no part in
 * the inference of arbiters.
 */
final class IndexMatch {

  private final DeclaredCopy copy;

  IndexMatch(DeclaredCopy copy) {
    this.copy = copy;
  }

  /** The first thing that differs; empty if the one index is as good as the other. */
  Optional<Kind> difference(IndexFacts declared, IndexFacts found) {
    if (!found.unique()) {
      return state(found, !declared.immediate());
    }
    if (!declared.isWrittenLike(found)) {
      Optional<IndexFacts> recreated = copy.recreated(found);
      if (recreated.isEmpty() || !sameKey(declared, recreated.get())) {
        return Optional.of(Kind.INDEX_KEY);
      }
      if (!implies(declared, recreated.get()) || !implies(recreated.get(), declared)) {
        return Optional.of(Kind.INDEX_PREDICATE);
      }
    }
    return declared.nullsNotDistinct() != found.nullsNotDistinct()
        ? Optional.of(Kind.INDEX_NULLS)
        : state(found, !declared.immediate());
  }

  /**
   * What keeps a deployed index from being as good as the declared one, whatever its key is.
   *
   * @param deferrable whether the declared one is that of a deferrable constraint
   */
  static Optional<Kind> state(IndexFacts found, boolean deferrable) {
    if (!found.unique()) {
      return Optional.of(Kind.INDEX_NOT_UNIQUE);
    }
    if (!found.immediate() && !deferrable) {
      return Optional.of(Kind.INDEX_DEFERRABLE);
    }
    return found.valid() && found.ready() ? Optional.empty() : Optional.of(Kind.INDEX_INVALID);
  }

  private boolean implies(IndexFacts premise, IndexFacts conclusion) {
    return copy.implies(premise.predicate(), conclusion.predicate());
  }

  private boolean sameKey(IndexFacts declared, IndexFacts found) {
    return declared.parts().size() == found.parts().size()
        && hasPartsOf(declared, found)
        && hasPartsOf(found, declared);
  }

  /** Whether each part of the one is among those of the other. */
  private boolean hasPartsOf(IndexFacts part, IndexFacts whole) {
    for (int i = 0; i < part.parts().size(); i++) {
      if (!hasPart(part, i, whole)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPart(IndexFacts one, int i, IndexFacts whole) {
    for (int j = 0; j < whole.parts().size(); j++) {
      if (one.semantics().get(i).equals(whole.semantics().get(j))
          && samePart(one.parts().get(i), whole.parts().get(j))) {
        return true;
      }
    }
    return false;
  }

  private boolean samePart(String one, String other) {
    return one.equals(other) || copy.sameKey(List.of(one), List.of(other));
  }

  /**
   * Whether a declared index rejects every row that an undeclared one does: its key is part of the
   * other's, and it is about all of the other's rows.
   *
   * @param recreated the undeclared index as the declared table would have it
   */
  boolean coversRejections(IndexFacts declared, IndexFacts recreated) {
    return (declared.nullsNotDistinct() || !recreated.nullsNotDistinct())
        && hasPartsOf(declared, recreated)
        && implies(recreated, declared);
  }
}
