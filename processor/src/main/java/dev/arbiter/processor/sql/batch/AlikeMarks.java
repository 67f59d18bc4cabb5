package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows that are alike in what SET would ask: which of its optional columns they supply is known,
 * and none supplies one that would be set to a value of the moment. So SET has no parameter, which
 * a cluster does not take behind the SELECT of an {@code INSERT … SELECT}.
 */
final class AlikeMarks extends BatchMarks {

  private final Predicate<Column> supplied;
  private final Set<Column> asked = new LinkedHashSet<>();
  private final Set<Column> ofTheMoment = new LinkedHashSet<>();

  /**
   * @param supplied whether the rows supply a column
   */
  AlikeMarks(List<Column> marked, Predicate<Column> supplied) {
    super(marked);
    this.supplied = supplied;
  }

  @Override
  protected Clause.Kind setKind() {
    return Clause.Kind.SET;
  }

  @Override
  protected String unlessLeftOut(Column column, String before, String excluded, String stored) {
    asked.add(column);
    return supplied.test(column) ? excluded : stored;
  }

  @Override
  protected String momentUnlessLeftOut(
      Column column, String before, String expression, String excluded) {
    ofTheMoment.add(column);
    return excluded;
  }

  /** The columns that all rows supply. */
  List<Column> supplied() {
    return asked.stream().filter(supplied).toList();
  }

  /** The columns that all rows leave out. */
  List<Column> leftOut() {
    return Stream.concat(asked.stream().filter(supplied.negate()), ofTheMoment.stream()).toList();
  }
}
