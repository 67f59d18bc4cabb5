package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** What the rows of batches are made of, which the operations of a table have in common. */
public final class BatchRows {

  private final Table table;
  private final Map<Kind, BatchColumns> columns = new HashMap<>();

  public BatchRows(Table table) {
    this.table = table;
  }

  private record Kind(boolean withIdentity, boolean withDefaults) {}

  /** The columns of an operation's rows, or keys. */
  BatchColumns of(Operation operation, boolean withIdentity) {
    return operation.updatesByKeys()
        ? BatchColumns.ofKeys(table, operation.requiredKey())
        : columns.computeIfAbsent(
            new Kind(withIdentity, operation.action().inserts()),
            it -> BatchColumns.of(table, it.withIdentity(), it.withDefaults()));
  }
}
