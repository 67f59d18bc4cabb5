package dev.arbiter.processor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @Upsert} or {@code @Update} method of the user's.
 *
 * @param values what the inserted row's columns are set to by SQL
 * @param set the SET list; null where the columns' own rules decide
 * @param skipUnchanged whether a row that would not change is left alone
 */
public record Statement(
    Kind kind,
    String method,
    List<StatementParameter> parameters,
    UniqueKey key,
    List<Assignment> values,
    @Nullable List<Assignment> set,
    @Nullable String where,
    boolean skipUnchanged,
    Returns returns,
    Origin origin) {

  /** The annotation on the method. */
  public enum Kind {
    UPSERT,
    UPDATE
  }

  /** {@code column = expression}. */
  public record Assignment(String column, String expression) {}

  /** What the method gives back, {@code X} being the record. */
  public enum Returns {
    ROW,
    OPTIONAL_ROW,
    UPSERTED,
    OPTIONAL_UPSERTED,
    ROWS,
    UPSERTED_ROWS,
    BOOLEAN,
    INT,
    LONG,
    VOID
  }

  public Statement {
    parameters = List.copyOf(parameters);
    values = List.copyOf(values);
    set = set == null ? null : List.copyOf(set);
  }

  public MethodSignature signature() {
    return new MethodSignature(
        method, parameters.stream().map(StatementParameter::erasedType).toList());
  }

  /** The parameters that carry one column's value each. */
  public Stream<StatementParameter.ForColumn> columnParameters() {
    return parameters.stream()
        .filter(StatementParameter.ForColumn.class::isInstance)
        .map(StatementParameter.ForColumn.class::cast);
  }

  /** The parameter that supplies a whole row, or many of them, if there is one. */
  public StatementParameter.@Nullable Row rowParameter() {
    return parameters.stream()
        .filter(StatementParameter.Row.class::isInstance)
        .map(StatementParameter.Row.class::cast)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether an UPDATE sets the column to what the row supplies: it finds the row by its key, and
   * leaves the primary key as it is.
   */
  public boolean setsFromRow(Table table, Column column) {
    return rowParameter() != null
        && column.insertable()
        && !key.mentions().contains(column.name())
        && !table.inPrimaryKey(column);
  }

  /** Whether the method tells inserted rows from updated ones. */
  public boolean tellsOutcome() {
    return switch (returns) {
      case UPSERTED, OPTIONAL_UPSERTED, UPSERTED_ROWS -> true;
      case ROW, OPTIONAL_ROW, ROWS, BOOLEAN, INT, LONG, VOID -> false;
    };
  }

  /** Whether the method returns rows. */
  public boolean returnsRows() {
    return switch (returns) {
      case ROW, OPTIONAL_ROW, UPSERTED, OPTIONAL_UPSERTED, ROWS, UPSERTED_ROWS -> true;
      case BOOLEAN, INT, LONG, VOID -> false;
    };
  }

  /** Whether the statement is for many rows. */
  public boolean batch() {
    StatementParameter.Row row = rowParameter();
    return row != null && row.many();
  }
}
