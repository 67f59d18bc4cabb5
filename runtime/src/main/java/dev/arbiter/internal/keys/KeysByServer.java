package dev.arbiter.internal.keys;

import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.statement.Execution;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Divides keys so that the rows of each part are on one server. */
record KeysByServer(Execution execution) {

  /** The parts, in the order in which all batches write them; one where there is one server. */
  <K extends @Nullable Object> List<List<K>> of(
      Connection connection, KeysStatement<K> servers, List<K> keys) throws SqlFailure {
    SortedMap<Integer, List<K>> parts = new TreeMap<>();
    execution.each(
        connection,
        servers.definition(),
        servers.binder(keys),
        row ->
            parts
                .computeIfAbsent(row.getBoolean(3) ? row.getInt(2) : 0, it -> new ArrayList<>())
                .add(keys.get(row.getInt(1) - 1)));
    return List.copyOf(parts.values());
  }
}
