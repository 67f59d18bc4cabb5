package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.SqlStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A statement that inserts rows as arrays, which are alike in what it sets on conflict.
 *
 * @param marked the columns that a row may leave out, which its marks are about
 * @param supplied those that all rows supply
 * @param leftOut those that all rows leave out
 */
public record AlikeSql(
    BoundStatement statement, List<Column> marked, List<Column> supplied, List<Column> leftOut) {

  /** None of the optional columns; those without a default; all of them. */
  private static final List<Predicate<Column>> KINDS =
      List.of(it -> false, it -> it.generation() instanceof Generation.None, it -> true);

  public AlikeSql {
    marked = List.copyOf(marked);
    supplied = List.copyOf(supplied);
    leftOut = List.copyOf(leftOut);
  }

  /** Those of an operation, each added to the list; none where SET needs parameters anyhow. */
  public static List<AlikeSql> of(
      Operation operation, BatchRows rows, StatementList list, boolean withIdentity) {
    BatchColumns columns = rows.of(operation, withIdentity);
    if (columns.all().isEmpty()) {
      return List.of();
    }
    Map<List<Column>, AlikeSql> alike = new LinkedHashMap<>();
    for (Predicate<Column> supplied : KINDS) {
      of(operation, columns, list, supplied).ifPresent(it -> alike.putIfAbsent(it.supplied(), it));
    }
    return List.copyOf(alike.values());
  }

  private static Optional<AlikeSql> of(
      Operation operation, BatchColumns columns, StatementList list, Predicate<Column> supplied) {
    AlikeMarks marks = new AlikeMarks(columns.marked(), supplied);
    BatchWriting writing = BatchWriting.alike(operation, columns, marks);
    SqlStatement statement = writing.insertAlike(writing.rows());
    int ofRows = columns.all().size() + (columns.marked().isEmpty() ? 0 : 1) + 1;
    if (marks.used() || statement.parameters().size() > ofRows) {
      return Optional.empty();
    }
    BoundStatement bound =
        list.add(
            operation, operation.method(), NamedStatement.Kind.INSERT, statement, operation.key());
    return Optional.of(new AlikeSql(bound, columns.marked(), marks.supplied(), marks.leftOut()));
  }
}
