package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.InsertColumn;
import java.util.List;

/**
 * The columns that the rows of a batch supply.
 *
 * @param marked those that a row may leave out, which its marks are about: one character each
 */
record BatchColumns(List<InsertColumn> inserted, List<Column> all, List<Column> marked) {

  BatchColumns {
    inserted = List.copyOf(inserted);
    all = List.copyOf(all);
    marked = List.copyOf(marked);
  }

  /** The columns that a key is made of, of which those with a default may be left out. */
  static BatchColumns ofKey(RawKey key) {
    List<Column> all = key.columns();
    return new BatchColumns(
        List.of(),
        all,
        all.stream().filter(it -> it.generation() instanceof Generation.Default).toList());
  }

  /** The columns of keys, which are given whole. */
  static BatchColumns ofKeys(Table table, UniqueKey key) {
    return new BatchColumns(List.of(), table.mentionedBy(key), List.of());
  }

  /**
   * @param withIdentity whether the rows supply the BY DEFAULT identity column
   */
  static BatchColumns of(Table table, boolean withIdentity) {
    List<InsertColumn> inserted =
        InsertColumn.ofRow(table).stream()
            .filter(it -> withIdentity || !it.column().identityByDefault())
            .toList();
    return new BatchColumns(
        inserted,
        inserted.stream().map(InsertColumn::column).toList(),
        inserted.stream().filter(InsertColumn::mayBeLeftOut).map(InsertColumn::column).toList());
  }
}
