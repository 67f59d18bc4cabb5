package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Statement.Assignment;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The assignments of {@code DO UPDATE SET}: the columns' own rules, or a list of the user's. */
final class SetClause {

  private final Table table;
  private final UniqueKey key;
  private final Expressions expressions;
  private final ParameterList parameters;

  SetClause(Table table, UniqueKey key, Expressions expressions, ParameterList parameters) {
    this.table = table;
    this.key = key;
    this.expressions = expressions;
    this.parameters = parameters;
  }

  String of(List<Assignment> assignments) {
    return "SET "
        + assignments.stream()
            .map(it -> assignment(table.column(it.column()), it.expression()))
            .collect(Collectors.joining(",\n  "));
  }

  /** What an upsert does with every column of a stored row that the proposed one conflicts with. */
  String byRules(List<InsertColumn> inserted) {
    Set<String> insideKey = mentionedInsideExpressions();
    List<String> assignments = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!writable(column)) {
        continue;
      }
      if (column.onConflict() instanceof ConflictRule.SetTo it) {
        assignments.add(assignment(column, it.sql()));
        continue;
      }
      boolean kept =
          column.onConflict() instanceof ConflictRule.Keep
              || insideKey.contains(column.name())
                  && !(column.onConflict() instanceof ConflictRule.Replace);
      Optional<InsertColumn> source =
          inserted.stream().filter(it -> it.column().equals(column)).findFirst();
      if (!kept && source.isPresent()) {
        assignments.add(replaced(source.get()));
      }
    }
    return "SET "
        + (assignments.isEmpty() ? unchanged() : String.join(",\n  ", assignments));
  }

  private boolean writable(Column column) {
    return column.insertable()
        && !table.inPrimaryKey(column)
        && !key.bareColumns().contains(column.name());
  }

  private Set<String> mentionedInsideExpressions() {
    Set<String> columns = new LinkedHashSet<>();
    for (KeyPart part : key.parts()) {
      for (String mention : part.mentions()) {
        if (part.column() == null) {
          columns.add(mention);
        }
        if (table.column(mention).generation() instanceof Generation.Computed it) {
          columns.addAll(Fragment.of(it.sql(), TableNames.scope(table)).columns());
        }
      }
    }
    return columns;
  }

  private String replaced(InsertColumn insert) {
    String name = Identifiers.quote(insert.column().name());
    String value = "excluded." + name;
    if (!insert.mayBeLeftOut()) {
      return name + " = " + value;
    }
    String supplied = parameters.supplied(insert.column());
    return "%s = CASE WHEN %s THEN %s ELSE t.%s END".formatted(name, supplied, value, name);
  }

  private String assignment(Column column, String expression) {
    return Identifiers.quote(column.name()) + " = " + expressions.value(expression, column);
  }

  /**
   * An assignment that changes nothing: without one, {@code RETURNING} would not give the row. A
   * column of a unique index, even unchanged, would take the stronger lock that blocks inserts of
   * rows referring to this one.
   */
  private String unchanged() {
    Column column =
        table.insertable().stream()
            .filter(it -> table.keys().stream().noneMatch(key -> key.mentions().contains(it.name())))
            .findFirst()
            .orElseGet(() -> table.insertable().get(0));
    String name = Identifiers.quote(column.name());
    return name + " = t." + name;
  }

  /** A condition of the user's, over the stored and the excluded row. */
  String where(@Nullable String condition) {
    return condition == null ? "" : "\nWHERE " + expressions.overStored(condition);
  }
}
