package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The assignments of {@code DO UPDATE SET}, and the condition under which they are made. */
final class SetClause {

  private final Table table;
  private final UniqueKey key;
  private final Expressions expressions;
  private final ParameterList parameters;
  private final Outcomes outcomes;
  private final List<InsertColumn> inserted;
  private final Moments moments;
  private final List<Setting> settings = new ArrayList<>();

  /**
   * @param inserted the columns that the statement inserts
   */
  SetClause(
      Table table,
      UniqueKey key,
      Expressions expressions,
      ParameterList parameters,
      Outcomes outcomes,
      List<InsertColumn> inserted) {
    this.table = table;
    this.inserted = inserted;
    this.moments = new Moments(table, expressions, parameters);
    this.key = key;
    this.expressions = expressions;
    this.parameters = parameters;
    this.outcomes = outcomes;
  }

  /**
   * An assignment.
   *
   * @param value writes the new value, binding its parameters each time
   * @param expression the same, where the column's {@code DEFAULT} cannot stand
   * @param makesDifference whether the row changes with the column
   */
  private record Setting(
      Column column,
      Supplier<String> value,
      Supplier<String> expression,
      boolean makesDifference) {}

  /** Sets what the user lists. */
  SetClause assign(List<ColumnValue> assignments) {
    for (ColumnValue assignment : assignments) {
      set(table.column(assignment.column()), assignment.value());
    }
    return this;
  }

  /** Sets what the columns' own rules say for the columns that are inserted. */
  SetClause byRules() {
    ConflictRules rules = new ConflictRules(table, key);
    for (Column column : table.columns()) {
      if (!rules.settable(column)) {
        continue;
      }
      if (column.onConflict() instanceof ConflictRule.SetTo it) {
        set(column, it.value());
      } else if (rules.replaced(column)) {
        inserted.stream()
            .filter(it -> it.column().name().equals(column.name()))
            .forEach(it -> copy(column, () -> excluded(it)));
      }
    }
    return this;
  }

  private void set(Column column, Expression value) {
    if (moments.isSetTo(column, value)) {
      Supplier<String> moment = () -> moments.value(column, value, inserted);
      boolean makesDifference = !(column.onConflict() instanceof ConflictRule.SetTo);
      settings.add(new Setting(column, moment, moment, makesDifference));
      return;
    }
    Optional<Expression> expression =
        Expressions.isDefault(value) ? defaultOf(column) : Optional.of(value);
    boolean hasRule = column.onConflict() instanceof ConflictRule.SetTo;
    settings.add(
        new Setting(
            column,
            () -> expressions.assigned(value, column),
            () -> expression.map(it -> expressions.assigned(it, column)).orElse("NULL"),
            !(hasRule && expression.filter(Expressions::isOfTheMoment).isPresent())));
  }

  private static Optional<Expression> defaultOf(Column column) {
    return column.generation() instanceof Generation.Default it
        ? Optional.of(it.value())
        : Optional.empty();
  }

  private void copy(Column column, Supplier<String> value) {
    settings.add(new Setting(column, value, value, true));
  }

  /** The excluded row's value, or the stored one where the row leaves the column out. */
  private String excluded(InsertColumn insert) {
    String name = Identifiers.quote(insert.column().name());
    return insert.mayBeLeftOut()
        ? parameters.unlessLeftOut(
            insert.column(), "  " + name, "excluded." + name, expressions.stored(insert.column()))
        : "excluded." + name;
  }

  /**
   * {@code WHERE …}, behind the assignments.
   *
   * @param condition the user's, if there is one
   */
  Optional<String> where(@Nullable Expression condition, boolean skipUnchanged) {
    List<String> conditions = new ArrayList<>();
    if (condition != null) {
      conditions.add("(" + expressions.overStored(condition) + ")");
    }
    if (skipUnchanged) {
      conditions.add(changed());
    }
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of("WHERE " + String.join("\n  AND ", conditions));
  }

  /** What the assignments depend on. */
  Clause.Kind kind() {
    return parameters.setKind();
  }

  /** {@code SET …}. */
  String assignments() {
    if (settings.isEmpty()) {
      unchanging();
    }
    List<String> assignments = new ArrayList<>();
    for (Setting setting : settings) {
      boolean notes = assignments.isEmpty() && outcomes.areNoted();
      assignments.add(
          Identifiers.quote(setting.column().name())
              + " = "
              + (notes
                  ? outcomes.updating(setting.expression().get(), setting.column())
                  : setting.value().get()));
    }
    return "SET " + String.join(",\n  ", assignments);
  }

  /** Without an assignment, {@code RETURNING} would not give the row. */
  private void unchanging() {
    Column column = ConflictRules.unchanging(table);
    copy(column, () -> expressions.stored(column));
  }

  /**
   * Whether the assignments would change the row. Compared as records, values of every type compare
   * byte by byte: {@code IS DISTINCT FROM} has no operator for json, and takes 1.0 for 1.00. A
   * column whose rule says what it is set to makes no difference when it is set to a value of the
   * moment, such as {@code now()}: with it, every row would change.
   */
  private String changed() {
    List<Setting> compared = settings.stream().filter(Setting::makesDifference).toList();
    if (compared.isEmpty()) {
      return "false";
    }
    List<String> stored = compared.stream().map(it -> expressions.stored(it.column())).toList();
    String set = compared.stream().map(it -> cast(it)).collect(Collectors.joining(",\n    "));
    if (table.distribution().isDeclared()) {
      // Sent to a worker, the operator would lose the casts that it needs.
      return Layout.list("pg_catalog.record_image_ne(ROW(", stored, "    ")
          + "),\n    ROW("
          + set
          + "))";
    }
    return Layout.list("ROW(", stored, "    ")
        + ")::record\n    OPERATOR(pg_catalog.*<>) ROW("
        + set
        + ")::record";
  }

  /** Not cut to a length that the assignment would refuse; padded to one, as it would be. */
  private static String cast(Setting setting) {
    SqlType sqlType = setting.column().sqlType();
    String type = SqlTypes.isLimited(sqlType) ? SqlTypes.castTarget(sqlType) : sqlType.uncollated();
    return "CAST(" + setting.expression().get() + " AS " + type + ")";
  }
}
