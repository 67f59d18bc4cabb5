package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Sequence;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.scan.clock.Clock;
import dev.arbiter.processor.scan.clock.ClockMeetings;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that an expression's parameters meet: are compared with, or take the place of.
 *
 * @param target the column that takes the expression's value; null if none does
 */
public record MetColumns(Fragment tree, List<Column> columns, @Nullable Column target) {

  public MetColumns {
    columns = List.copyOf(columns);
  }

  /** The first column of a parameter's type, or of its elements', that it meets. */
  public Optional<Column> of(Mention parameter, JavaType type) {
    return columns.stream()
        .filter(it -> isSame(type, it) || isElement(type, it))
        .filter(it -> meets(it, parameter.start()))
        .findFirst();
  }

  /** Points in time are of one type where the column says how; so are a list and an array. */
  private static boolean isSame(JavaType type, Column column) {
    return type.boxedName().equals(column.javaType().boxedName())
        || (column.saysClock() && type.isPointInTime())
        || (type instanceof Sequence it
            && column.javaType() instanceof Sequence other
            && it.element().boxedName().equals(other.element().boxedName()));
  }

  /** Whether the parameter is an array of the column's values, rather than one of them. */
  public static boolean isElement(JavaType type, Column column) {
    return type instanceof Sequence it && !isSame(type, column) && isSame(it.element(), column);
  }

  /** Whether it is a text as it is, of no converter's and no typed id's. */
  public static boolean isString(JavaType type) {
    return type instanceof JavaType.Scalar it && it.type() == ScalarType.STRING;
  }

  /**
   * What meets the column does so as if it went by a clock of its own; with texts, operators take
   * values of other types as well, so that they only meet where they are compared.
   */
  private boolean meets(Column column, int parameter) {
    if (isString(column.javaType())) {
      return Comparison.isIn(tree, column.name(), parameter);
    }
    return ClockMeetings.of(
            tree,
            name -> name.equals(column.name()) ? Clock.UTC : Clock.OTHER,
            target == null ? null : target.name())
        .parameters()
        .contains(parameter);
  }
}
