package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an upsert by a key does with the columns of the row that is there. */
public final class ConflictRules {

  private final Table table;
  private final UniqueKey key;
  private final Set<String> insideExpressions = new LinkedHashSet<>();

  public ConflictRules(Table table, UniqueKey key) {
    this.table = table;
    this.key = key;
    key.parts().stream()
        .filter(part -> part.column() == null)
        .forEach(part -> insideExpressions.addAll(part.mentions()));
    key.mentions().forEach(it -> insideExpressions.addAll(bases(table, it)));
  }

  /** The columns that the key is made of: those it mentions, and those they are computed from. */
  public static Set<String> columnsOf(Table table, UniqueKey key) {
    return withBases(table, key.mentions());
  }

  /** The columns that the key's predicate is made of; none without one. */
  public static Set<String> columnsOfPredicate(Table table, UniqueKey key) {
    return key.where() == null ? Set.of() : withBases(table, key.where().tree().columns());
  }

  private static Set<String> withBases(Table table, Collection<String> names) {
    Set<String> columns = new LinkedHashSet<>(names);
    names.forEach(it -> columns.addAll(bases(table, it)));
    return columns;
  }

  private static Set<String> bases(Table table, String column) {
    return table.column(column).generation() instanceof Generation.Computed it
        ? it.value().tree().columns()
        : Set.of();
  }

  /** Whether it may be set at all: an upsert never rewrites its own key. */
  public boolean settable(Column column) {
    return column.insertable()
        && !table.inPrimaryKey(column)
        && !key.bareColumns().contains(column.name());
  }

  /** Whether a supplied value replaces the stored one. */
  public boolean replaced(Column column) {
    return column.onConflict() instanceof ConflictRule.Replace
        || (column.onConflict() instanceof ConflictRule.Unspecified
            && !insideExpressions.contains(column.name()));
  }

  /**
   * The column that an upsert sets to itself where it has nothing to set. One of a unique index,
   * even unchanged, would take the stronger lock that blocks inserts of rows referring to this one.
   */
  public static Column unchanging(Table table) {
    return table.insertable().stream()
        .filter(it -> !inSomeKey(table, it))
        .findFirst()
        .orElseGet(() -> table.insertable().get(0));
  }

  private static boolean inSomeKey(Table table, Column column) {
    return table.keys().stream().anyMatch(it -> columnsOf(table, it).contains(column.name()))
        || table.constraints().others().stream()
            .anyMatch(it -> it.mentions().contains(column.name()));
  }

  /**
   * The columns that an upsert sets to a value of the moment, such as {@code now()}: it is no
   * change by itself.
   */
  public List<Column> setToMoment() {
    return table.columns().stream()
        .filter(this::settable)
        .filter(
            it ->
                it.onConflict() instanceof ConflictRule.SetTo to
                    && to.value().tree().isOfTheMoment())
        .toList();
  }
}
