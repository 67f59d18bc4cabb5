package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.List;

/** Rows as an UPDATE sees them, which joins their source {@code s}. */
final class SourceMarks extends BatchMarks {

  private final List<Column> marked;
  private final String given;

  /**
   * @param given the column of {@code s} that has the marks
   */
  SourceMarks(List<Column> marked, String given) {
    super(marked);
    this.marked = marked;
    this.given = given;
  }

  @Override
  public String supplied(Column column) {
    return isSupplied(marked, "s." + given, column);
  }

  @Override
  public String rowValue(Column column) {
    return "s." + Identifiers.quote(column.name());
  }
}
