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
                  or(TypePairs.columnTypes(type)),
                  column,
                  or(TypePairs.javaTypes(column))));
    } else if (isPadded(column) && type.elementary() instanceof Enumeration it) {
      padded(it, column);
    }
  }

  private static boolean isPadded(SqlType column) {
    return column.is("bpchar") || (column.element() != null && column.element().is("bpchar"));
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

  private static String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
