package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.schema.Deferral;
import dev.arbiter.schema.Difference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says in which way a deployed index is not the declared one. The order of key parts, {@code ASC},
 * {@code DESC} make no difference if it is unique: they play no part in the inference of arbiters.
 */
final class IndexMatch {

  private final DeclaredCopy copy;

  IndexMatch(DeclaredCopy copy) {
    this.copy = copy;
  }

  /** The first thing that differs; empty if the one index is as good as the other. */
  Optional<Kind> difference(IndexFacts declared, IndexFacts found) {
    if (declared.unique() != found.unique()) {
      return Optional.of(declared.unique() ? Kind.INDEX_NOT_UNIQUE : Kind.INDEX_UNIQUE);
    }
    if (!declared.traits().method().equals(found.traits().method())) {
      return Optional.of(Kind.INDEX_METHOD);
    }
    return keyDifference(declared, found)
        .or(() -> traitDifference(declared, found))
        .or(() -> state(declared.unique(), declared.traits().deferral(), found));
  }

  private Optional<Kind> keyDifference(IndexFacts declared, IndexFacts found) {
    if (!declared.isWrittenLike(found)) {
      Optional<IndexFacts> recreated = copy.recreated(found);
      if (recreated.isEmpty() || !sameKey(declared, recreated.get())) {
        return Optional.of(Kind.INDEX_KEY);
      }
      if (!implies(declared, recreated.get()) || !implies(recreated.get(), declared)) {
        return Optional.of(Kind.INDEX_PREDICATE);
      }
    }
    if (!declared.unique() && !declared.traits().order().equals(found.traits().order())) {
      return Optional.of(Kind.INDEX_KEY);
    }
    return declared.nullsNotDistinct() != found.nullsNotDistinct()
            && !copy.facts().areNotNull(declared)
        ? Optional.of(Kind.INDEX_NULLS)
        : Optional.empty();
  }

  /** What is not declared of an index is not compared. */
  private static Optional<Kind> traitDifference(IndexFacts declared, IndexFacts found) {
    Set<String> included = Set.copyOf(declared.traits().included());
    if (!included.isEmpty() && !included.equals(Set.copyOf(found.traits().included()))) {
      return Optional.of(Kind.INDEX_INCLUDED);
    }
    return Storage.hasAll(declared.traits().storage(), found.traits().storage())
        ? Optional.empty()
        : Optional.of(Kind.INDEX_STORAGE);
  }

  /** What keeps a deployed index from being as good as the declared one, whatever its key is. */
  static Optional<Kind> state(boolean unique, Deferral deferral, IndexFacts found) {
    if (unique != found.unique()) {
      return Optional.of(unique ? Kind.INDEX_NOT_UNIQUE : Kind.INDEX_UNIQUE);
    }
    if (found.traits().deferral() != deferral) {
      return Optional.of(Kind.INDEX_DEFERRABLE);
    }
    return found.valid() && found.ready() ? Optional.empty() : Optional.of(Kind.INDEX_INVALID);
  }

  private boolean implies(IndexFacts premise, IndexFacts conclusion) {
    return copy.implies(premise.predicate(), conclusion.predicate());
  }

  /** Which rows a unique index rejects does not depend on the order of its parts. */
  private boolean sameKey(IndexFacts declared, IndexFacts found) {
    return declared.unique() ? sameParts(declared, found) : sameOrderedParts(declared, found);
  }

  private boolean sameOrderedParts(IndexFacts declared, IndexFacts found) {
    return declared.semantics().equals(found.semantics())
        && IntStream.range(0, declared.parts().size())
            .allMatch(it -> samePart(declared.parts().get(it), found.parts().get(it)));
  }

  private boolean sameParts(IndexFacts declared, IndexFacts found) {
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
