package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of an index besides its key: it decides no conflict.
 *
 * @param method the access method, {@code btree} if the declaration names none
 * @param included the columns that are stored beside the key, in order
 * @param storage what follows {@code WITH} between its parentheses; null if nothing is declared
 * @param deferral when the constraint is checked, if the index is one's
 * @param target whether the DAO has methods by it
 */
public record IndexOptions(
    String method,
    List<Identifier> included,
    @Nullable String storage,
    Deferral deferral,
    boolean target) {

  /** The access method of indexes that name none. */
  public static final String BTREE = "btree";

  static final IndexOptions NONE =
      new IndexOptions(BTREE, List.of(), null, Deferral.NOT_DEFERRABLE, true);

  /** Checks that nothing is null that must not be, and takes a copy of the list. */
  public IndexOptions {
    requireNonNull(method, "method");
    included = List.copyOf(included);
    requireNonNull(deferral, "deferral");
  }

  IndexOptions withMethod(String method) {
    return new IndexOptions(method, included, storage, deferral, target);
  }

  IndexOptions withIncluded(List<Identifier> included) {
    return new IndexOptions(method, included, storage, deferral, target);
  }

  IndexOptions withStorage(String storage) {
    return new IndexOptions(method, included, storage, deferral, target);
  }

  IndexOptions withDeferral(Deferral deferral) {
    return new IndexOptions(method, included, storage, deferral, false);
  }

  IndexOptions withoutTarget() {
    return new IndexOptions(method, included, storage, deferral, false);
  }

  /** {@code INCLUDE (name)}; empty if nothing is included. */
  String includeClause() {
    return included.isEmpty()
        ? ""
        : "INCLUDE (" + included.stream().map(Identifier::sql).collect(joining(", ")) + ")";
  }

  /** {@code WITH (fillfactor = 70)}; empty if nothing is declared. */
  String storageClause() {
    return storage == null ? "" : "WITH (" + storage + ")";
  }
}
