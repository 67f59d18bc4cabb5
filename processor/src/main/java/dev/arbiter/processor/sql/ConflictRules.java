package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an upsert by a key does with the columns of the row that is there. */
final class ConflictRules {

  private final Table table;
  private final UniqueKey key;
  private final Set<String> insideExpressions = new LinkedHashSet<>();

  ConflictRules(Table table, UniqueKey key) {
    this.table = table;
    this.key = key;
    key.parts().forEach(this::collectInside);
  }

  private void collectInside(KeyPart part) {
    for (String mention : part.mentions()) {
      if (part.column() == null) {
        insideExpressions.add(mention);
      }
      if (table.column(mention).generation() instanceof Generation.Computed it) {
        insideExpressions.addAll(Fragment.of(it.sql(), TableNames.scope(table)).columns());
      }
    }
  }

  /** Whether it may be set at all: an upsert never rewrites its own key. */
  boolean settable(Column column) {
    return column.insertable()
        && !table.inPrimaryKey(column)
        && !key.bareColumns().contains(column.name());
  }

  /** Whether a supplied value replaces the stored one. */
  boolean replaced(Column column) {
    return column.onConflict() instanceof ConflictRule.Replace
        || column.onConflict() instanceof ConflictRule.Unspecified
            && !insideExpressions.contains(column.name());
  }
}
