package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.sql.statement.ParameterList;
import dev.arbiter.processor.sql.statement.SqlParameter;
import dev.arbiter.processor.sql.table.Layout;
import dev.arbiter.processor.sql.table.SqlTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parameters behind the rows of a statement that takes several, which they have in common.
 *
 * <p>Where a column without a default is left out, NULL is excluded: unless a row supplies NULL,
 * the statement need not know which rows leave it out.
 */
final class RestParameters extends ParameterList {

  private final Set<Column> marked = new LinkedHashSet<>();

  /** The columns by which rows may need statements of their own. */
  List<Column> marked() {
    return List.copyOf(marked);
  }

  @Override
  protected String unlessLeftOut(Column column, String before, String excluded, String stored) {
    marked.add(column);
    return column.generation() instanceof Generation.None
        ? Layout.choice(
            before,
            add(new SqlParameter.AnyNull(column)),
            excluded,
            "COALESCE(" + excluded + ", " + stored + ")")
        : Layout.choice(before, add(new SqlParameter.AnySupplied(column)), excluded, stored);
  }

  @Override
  protected String momentUnlessLeftOut(
      Column column, String before, String expression, String excluded) {
    String type = SqlTypes.cast(column.sqlType());
    String supplied = add(new SqlParameter.AnySupplied(column));
    String moment = typed(SqlParameter.Moment.of(expression, type).ifSupplied(column), type);
    return Layout.choice(before, supplied, moment, excluded);
  }
}
