package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.table.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The condition that finds the row of a key: derived from the same parts as the conflict target, so
 * that it means the same row, and written so that the same index serves it.
 */
final class Lookup {

  /** Beyond this many, the arms that NULLs double cost more than what the index saves. */
  private static final int MOST_NULLABLE_PARTS = 4;

  private final UniqueKey key;
  private final Expressions expressions;
  private final Function<Column, String> value;
  private final Function<Expression, String> overStored;

  /**
   * @param overStored writes an expression over the stored row
   * @param value writes the sought value of a column; called once for each place it stands in
   */
  Lookup(
      UniqueKey key,
      Expressions expressions,
      Function<Expression, String> overStored,
      Function<Column, String> value) {
    this.key = key;
    this.overStored = overStored;
    this.expressions = expressions;
    this.value = value;
  }

  String where() {
    List<KeyPart> nullable = nullable();
    return "WHERE " + (nullable.isEmpty() ? arm(List.of()) : arms(nullable)) + predicate();
  }

  /** The part that is all of a key; empty if a key is more than one value. */
  Optional<KeyPart> onlyPart() {
    return key.parts().size() == 1 && nullable().isEmpty()
        ? Optional.of(key.parts().get(0))
        : Optional.empty();
  }

  /**
   * The condition that finds the rows of many keys by one walk through the index.
   *
   * @param sought the array of the keys
   */
  String whereAny(KeyPart part, String sought) {
    return "WHERE " + Layout.comparison(stored(part), "=", "ANY (" + sought + ")") + predicate();
  }

  /** The parts that find a NULL. */
  private List<KeyPart> nullable() {
    return key.nulls() == Nulls.NOT_DISTINCT
        ? key.parts().stream().filter(part -> !part.neverNull()).toList()
        : List.of();
  }

  private String predicate() {
    return key.where() == null ? "" : "\n  AND " + operand(key.where());
  }

  private String operand(Expression condition) {
    String sql = overStored.apply(condition);
    return condition.tree().isOperandOfAnd() ? sql : "(" + sql + ")";
  }

  private String arm(List<KeyPart> whereNull) {
    return key.parts().stream()
        .map(part -> whereNull.contains(part) ? bothNull(part) : equal(part, "="))
        .collect(Collectors.joining("\n  AND "));
  }

  /**
   * One arm for every choice of NULL parts: an index serves each of them, which it does not with
   * {@code IS NOT DISTINCT FROM}.
   */
  private String arms(List<KeyPart> nullable) {
    if (nullable.size() > MOST_NULLABLE_PARTS) {
      return key.parts().stream()
          .map(part -> equal(part, nullable.contains(part) ? "IS NOT DISTINCT FROM" : "="))
          .collect(Collectors.joining("\n  AND "));
    }
    List<String> arms = new ArrayList<>();
    for (int choice = 0; choice < 1 << nullable.size(); choice++) {
      List<KeyPart> whereNull = new ArrayList<>();
      for (int part = 0; part < nullable.size(); part++) {
        if ((choice >> part & 1) == 1) {
          whereNull.add(nullable.get(part));
        }
      }
      arms.add("(" + arm(whereNull) + ")");
    }
    return "(" + String.join("\n  OR ", arms) + ")";
  }

  private String equal(KeyPart part, String operator) {
    return Layout.comparison(stored(part), operator, sought(part));
  }

  private String bothNull(KeyPart part) {
    return stored(part) + " IS NULL AND " + sought(part) + " IS NULL";
  }

  /** A part over the stored row. */
  String stored(KeyPart part) {
    return collated(part, parenthesised(part, overStored.apply(part.expression())));
  }

  /** A value that is cast to its column's collation takes the key's here, as two would conflict. */
  String sought(KeyPart part) {
    String sought = parenthesised(part, expressions.over(part.expression(), values(part)));
    return sought.contains(" COLLATE ") ? collated(part, sought) : sought;
  }

  /** A value as the index orders it. */
  String soughtInOrder(KeyPart part) {
    String sought = sought(part);
    return sought.contains(" COLLATE ") ? sought : collated(part, sought);
  }

  /**
   * Columns of different collations may meet where their own say nothing; values that are cast to
   * them may not (42P21), unless a query stands between.
   */
  private Function<Column, String> values(KeyPart part) {
    Set<String> collations = new HashSet<>();
    expressions.over(
        part.expression(),
        column -> {
          collations.add(String.valueOf(column.sqlType().collation()));
          return "";
        });
    return collations.size() < 2
        ? value
        : column ->
            column.sqlType().collation() == null
                ? value.apply(column)
                : "(SELECT " + value.apply(column) + ")";
  }

  private static String collated(KeyPart part, String expression) {
    return part.collation() == null ? expression : expression + " COLLATE " + part.collation();
  }

  private static String parenthesised(KeyPart part, String expression) {
    return part.parenthesised() ? "(" + expression + ")" : expression;
  }
}
