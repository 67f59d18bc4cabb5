package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.TypePairs;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.List;

/**
 * Checks that a component's Java type and its column's type fit.
 *
 * @param name the component's, in quotes
 */
record TypeChecks(String name, Origin origin, Problems problems) {

  void run(JavaType type, SqlType column) {
    if (TypePairs.isSerial(column)) {
      problems.add(
          Tag.TYPE_PAIR,
          origin,
          "%s has the column type %s, which is no type: it stands for an integer and its sequence; write @Serial, and drop the type"
              .formatted(name, column));
    } else if (!TypePairs.fit(type, column)) {
      problems.add(
          Tag.TYPE_PAIR,
          origin,
          "%s has the type %s, and its column %s; one cannot hold every value of the other; %s fits %s, and %s fits %s"
              .formatted(
                  name,
                  type.simpleName(),
                  column,
                  type.simpleName(),
                  TypePairs.or(TypePairs.columnTypes(type)),
                  column,
                  TypePairs.or(TypePairs.javaTypes(column))));
    } else if (type.elementary() instanceof Enumeration it) {
      labels(it, column, column.element() == null ? column : column.element());
    }
  }

  private void labels(Enumeration type, SqlType column, SqlType single) {
    if (single.is("bpchar")) {
      padded(type, column);
    }
    if (single.family() == SqlType.Family.TEXT
        && !single.modifiers().isEmpty()
        && single.modifiers().get(0).matches("\\d{1,9}")) {
      tooLong(type, column, Integer.parseInt(single.modifiers().get(0)));
    }
  }

  private void tooLong(Enumeration type, SqlType column, int length) {
    List<Enumeration.Constant> tooLong =
        type.constants().stream().filter(it -> length(it) > length).toList();
    for (Enumeration.Constant constant : tooLong) {
      problems.add(
          Tag.TYPE_PAIR,
          origin,
          "%s stores %s of \"%s\" as \"%s\", in a column of %s; that type holds at most %d characters, and the longest label has %d; shorten the @Label, or make the column longer, or text"
              .formatted(
                  name,
                  constant.name(),
                  type.simpleName(),
                  constant.label(),
                  column,
                  length,
                  tooLong.stream().mapToInt(TypeChecks::length).max().orElse(0)));
    }
  }

  private static int length(Enumeration.Constant constant) {
    return constant.label().codePointCount(0, constant.label().length());
  }

  /** Which blanks belong to the label, nobody could tell. */
  private void padded(Enumeration type, SqlType column) {
    for (Enumeration.Constant constant : type.constants()) {
      if (constant.label().endsWith(" ")) {
        problems.add(
            Tag.TYPE_PAIR,
            origin,
            "%s stores %s of \"%s\" as \"%s\", in a column of %s; that type does not tell trailing blanks from its padding; change the @Label, or make the column text"
                .formatted(name, constant.name(), type.simpleName(), constant.label(), column));
      }
    }
  }
}
