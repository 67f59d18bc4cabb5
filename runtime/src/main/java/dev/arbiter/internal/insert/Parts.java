package dev.arbiter.internal.insert;

import java.util.ArrayList;
import java.util.List;

/** How the rows of a chunk are divided among statements. */
enum Parts {
  /** One for each kind of row, where no row makes a difference to another. */
  BY_KIND,
  /** One for each run of rows of a kind, where the first of two may be in the other's way. */
  IN_ORDER;

  /**
   * The parts of a chunk.
   *
   * @param start the position of the chunk's first row in the list
   */
  <R> List<Part<R>> of(RowsInsert<R> insert, List<R> chunk, int start) {
    List<Part<R>> parts = new ArrayList<>();
    for (int i = 0; i < chunk.size(); i++) {
      R row = chunk.get(i);
      partFor(insert.of().apply(row), parts).add(row, start + i);
    }
    return parts;
  }

  @SuppressWarnings("ReferenceEquality") // One object for each kind of row.
  private <R> Part<R> partFor(ArrayInsert<R> kind, List<Part<R>> parts) {
    int first = this == BY_KIND ? 0 : Math.max(0, parts.size() - 1);
    for (Part<R> part : parts.subList(first, parts.size())) {
      if (part.insert() == kind) {
        return part;
      }
    }
    Part<R> part = new Part<>(kind);
    parts.add(part);
    return part;
  }
}
