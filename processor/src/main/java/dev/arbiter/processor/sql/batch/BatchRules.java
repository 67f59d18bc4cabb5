package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.judge.Mention;
import dev.arbiter.processor.sql.statement.ConflictRules;
import dev.arbiter.processor.sql.statement.Outcomes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether one statement may write many rows by a key: whether it makes no difference in which order
 * rows of different keys are written.
 */
public final class BatchRules {

  private final Table table;
  private final UniqueKey key;
  private final Operation operation;

  private BatchRules(Table table, Operation operation) {
    this.table = table;
    this.key = operation.order(table).orElseThrow();
    this.operation = operation;
  }

  public static BatchRules of(Table table, Operation operation) {
    return new BatchRules(table, operation);
  }

  /** Why the rows have to be written one by one; empty if they need not be. */
  public Optional<String> oneByOne() {
    if (table.insertable().isEmpty()) {
      return Optional.of("a row has no values");
    }
    return Stream.of(
            told(),
            wholeRow(),
            besides(),
            key.parts().stream().flatMap(it -> reason(it).stream()),
            table.columns().stream().flatMap(it -> reason(it).stream()),
            condition())
        .flatMap(it -> it)
        .findFirst();
  }

  private Stream<String> told() {
    return operation.action() == Action.UPSERT
            && operation.returns().outcome()
            && Outcomes.isTakenBySteps(table)
        ? Stream.of("no statement tells what it inserts into partitions of a distributed table")
        : Stream.empty();
  }

  /** The row as a whole, which the rows of a batch are not yet. */
  private Stream<String> wholeRow() {
    return Stream.concat(
            key.parts().stream().map(KeyPart::expression), Stream.ofNullable(key.where()))
        .filter(it -> it.tree().mentions().stream().anyMatch(BatchRules::isRow))
        .map(it -> "the key is made of the row as a whole");
  }

  /** Beside keys it is the same value for all rows. */
  private Stream<String> besides() {
    return operation
        .columnParameters()
        .filter(it -> !operation.updatesByKeys())
        .map(it -> it.name() + " is a parameter besides the rows")
        .limit(1);
  }

  private static boolean isRow(Mention mention) {
    return mention.kind() == Mention.Kind.ROW;
  }

  private static Optional<String> reason(KeyPart part) {
    return part.operatorClass() != null && !OperatorClasses.haveEqualityOfType(part.operatorClass())
        ? Optional.of(
            "the operator class " + part.operatorClass() + " may have an equality of its own")
        : Optional.empty();
  }

  private Optional<String> reason(Column column) {
    if (operation.action().inserts() && mentioned(key).contains(column.name())) {
      if (hasCollation(column)) {
        return Optional.of("the type of " + column.name() + " has a collation");
      }
      if (isNumbered(column)) {
        return Optional.of(
            key.name() + " depends on " + column.name() + ", which the server numbers");
      }
    }
    return setTo(column).flatMap(value -> reason(column, value));
  }

  /** Rows that leave the number out have no such column before they are in the table. */
  private boolean isNumbered(Column column) {
    return column.generation() instanceof Generation.Identity
        && !table.serverGenerated(key).contains(column);
  }

  /** Arrays do not have it, so that the batch's rows would compare by another one. */
  private static boolean hasCollation(Column column) {
    return column.sqlType().collation() != null;
  }

  /**
   * What a column is set to.
   *
   * @param expression empty if it is the row's value
   */
  private record NewValue(Optional<Expression> expression) {

    static NewValue of(Expression expression) {
      return new NewValue(Optional.of(expression));
    }
  }

  /** Empty if the column is not set. */
  private Optional<NewValue> setTo(Column column) {
    if (!operation.action().updates()) {
      return Optional.empty();
    }
    Optional<NewValue> assigned =
        Stream.ofNullable(operation.set())
            .flatMap(List::stream)
            .filter(it -> it.column().equals(column.name()))
            .map(ColumnValue::value)
            .map(NewValue::of)
            .findFirst();
    if (operation.action() == Action.UPDATE) {
      return assigned.isEmpty() && isGiven(column)
          ? Optional.of(new NewValue(Optional.empty()))
          : assigned;
    }
    return operation.set() == null ? byRules(column) : assigned;
  }

  /** Whether an UPDATE sets the column to a value of the row's, or of a parameter. */
  private boolean isGiven(Column column) {
    return operation.setsFromRow(table, column)
        || (!key.mentions().contains(column.name())
            && operation.columnParameters().anyMatch(it -> it.column().equals(column)));
  }

  private Optional<NewValue> byRules(Column column) {
    ConflictRules rules = new ConflictRules(table, key);
    if (!rules.settable(column)) {
      return Optional.empty();
    }
    if (column.onConflict() instanceof ConflictRule.SetTo it) {
      return Optional.of(NewValue.of(it.value()));
    }
    return rules.replaced(column) ? Optional.of(new NewValue(Optional.empty())) : Optional.empty();
  }

  private Optional<String> reason(Column column, NewValue value) {
    if (value.expression().filter(it -> it.tree().hasSubquery()).isPresent()) {
      return Optional.of("the new value of " + column.name() + " reads other rows");
    }
    Stream<String> keys =
        table.keys().stream()
            .filter(
                it ->
                    it.equals(key)
                        ? movesKey(column, value.expression().isPresent())
                        : mentioned(it).contains(column.name()))
            .map(UniqueKey::name);
    Stream<String> constraints =
        table.constraints().others().stream()
            .filter(it -> withBases(it.mentions()).contains(column.name()))
            .map(Constraint::name);
    return Stream.concat(keys, constraints)
        .findFirst()
        .map(it -> "it sets " + column.name() + ", which " + it + " depends on");
  }

  private Stream<String> condition() {
    return operation.where() != null && operation.where().tree().hasSubquery()
        ? Stream.of("its condition reads other rows")
        : Stream.empty();
  }

  /**
   * Whether a new value of the column may give the row another key. If it is the only column that a
   * part mentions, and the value is the one that conflicted, it does not.
   */
  private boolean movesKey(Column column, boolean computed) {
    return key.parts().stream()
        .map(this::mentioned)
        .filter(it -> it.contains(column.name()))
        .anyMatch(it -> computed || it.size() > 1);
  }

  private Set<String> mentioned(UniqueKey other) {
    Set<String> columns = new LinkedHashSet<>();
    other.parts().forEach(it -> columns.addAll(mentioned(it)));
    if (other.where() != null) {
      columns.addAll(withBases(other.where().tree().columns()));
    }
    return columns;
  }

  private Set<String> mentioned(KeyPart part) {
    return withBases(part.mentions());
  }

  private Set<String> withBases(Iterable<String> names) {
    Set<String> columns = new LinkedHashSet<>();
    for (String name : names) {
      columns.add(name);
      if (table.column(name).generation() instanceof Generation.Computed it) {
        columns.addAll(it.value().tree().columns());
      }
    }
    return columns;
  }
}
