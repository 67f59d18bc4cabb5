package dev.arbiter.internal.distributed;

import dev.arbiter.internal.statement.Binder;
import dev.arbiter.schema.StatementDefinition;
import java.util.Collections;
import java.util.List;

/**
 * A statement that takes several rows as {@code VALUES}, in a text for each of a few numbers of
 * rows.
 *
 * @param sizes for most rows first; empty where each row has a statement of its own
 * @param alike those that take rows of one server that are alike
 * @param row sets the parameters of each row
 * @param rest sets those behind the rows
 * @param <R> the input row's type
 */
public record ValuesStatement<R>(
    List<Size> sizes, List<AlikeRows<R>> alike, ValuesBinder<R> row, RestBinder<R> rest) {

  /** The text for a number of rows. */
  public record Size(int rows, StatementDefinition definition) {}

  public ValuesStatement {
    sizes = List.copyOf(sizes);
    alike = List.copyOf(alike);
  }

  /** None: each row has a statement of its own. */
  static <R> ValuesStatement<R> none() {
    return new ValuesStatement<>(
        List.of(), List.of(), (statement, row, i) -> i, (statement, rows, i) -> {});
  }

  /** {@code VALUES …}: the values of a row so many times. */
  public static String values(int rows, String row) {
    return "VALUES\n  " + String.join(",\n  ", Collections.nCopies(rows, row));
  }

  /** The binder of so many rows as one of the texts has. */
  Binder binder(List<R> rows) {
    return statement -> {
      int index = 0;
      for (R it : rows) {
        index = row.bind(statement, it, index);
      }
      rest.bind(statement, rows, index);
    };
  }
}
