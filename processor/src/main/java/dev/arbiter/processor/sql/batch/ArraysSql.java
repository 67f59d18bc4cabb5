package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import java.util.List;

/**
 * A statement that takes rows as arrays, in the order of the key.
 *
 * @param marked the columns that a row may leave out, which its marks are about
 */
public record ArraysSql(BoundStatement statement, List<Column> marked) {

  public ArraysSql {
    marked = List.copyOf(marked);
  }

  /** Updates rows, or the rows of keys; added to the list. */
  public static ArraysSql update(Operation operation, BatchRows rows, StatementList list) {
    BatchColumns columns = rows.of(operation, true);
    BatchWriting writing = BatchWriting.mixed(operation, columns);
    BoundStatement statement =
        list.add(
            operation,
            operation.method(),
            NamedStatement.Kind.UPDATE,
            writing.write(writing.rows()),
            operation.key());
    return new ArraysSql(statement, columns.marked());
  }
}
