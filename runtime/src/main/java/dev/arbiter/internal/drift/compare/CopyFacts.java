package dev.arbiter.internal.drift.compare;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.server.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server says of the copy of a declared table.
 *
 * @param storage its storage parameters
 */
public record CopyFacts(TableFacts table, List<String> storage) {

  /** Copies the list. */
  public CopyFacts {
    storage = List.copyOf(storage);
  }

  /** Reads it; empty if there is none of that name. */
  static Optional<CopyFacts> read(Session session, String name) {
    return Optional.ofNullable(read(session, List.of(name)).get(name));
  }

  /** Reads all of them, by the names that SQL writes. */
  static Map<String, CopyFacts> read(Session session, List<String> names) {
    Catalog catalog = new Catalog(session);
    Map<String, RelationFacts> relations = catalog.relations(names);
    Map<Long, TableFacts> tables =
        catalog.temporaryTables(relations.values().stream().map(RelationFacts::oid).toList());
    Map<String, CopyFacts> facts = new HashMap<>();
    relations.forEach(
        (name, it) ->
            facts.put(name, new CopyFacts(requireNonNull(tables.get(it.oid())), it.storage())));
    return facts;
  }
}
