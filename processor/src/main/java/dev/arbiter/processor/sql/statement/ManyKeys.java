package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.table.BatchTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the rows of many keys are found at once, where a key is one value. */
public final class ManyKeys {

  /** Functions whose results are no arrays, the elements of which ANY would compare. */
  private static final Set<String> OF_ONE_VALUE =
      Set.of(
          "btrim",
          "date_trunc",
          "initcap",
          "left",
          "lower",
          "ltrim",
          "md5",
          "replace",
          "right",
          "rtrim",
          "substr",
          "upper");

  private final Lookup lookup;
  private final KeyPart part;

  private ManyKeys(Lookup lookup, KeyPart part) {
    this.lookup = lookup;
    this.part = part;
  }

  /**
   * Empty if a key is more than one value, or may be an array.
   *
   * @param value writes the sought value of a column
   */
  public static Optional<ManyKeys> of(
      Table table, UniqueKey key, Expressions expressions, Function<Column, String> value) {
    Lookup lookup = new Lookup(key, expressions, expressions::constant, value);
    return lookup
        .onlyPart()
        .filter(it -> isOneValue(table, it))
        .map(it -> new ManyKeys(lookup, it));
  }

  /** The column that is a key, if Java tells its values apart as the index does. */
  public static Optional<Column> toldInJava(Table table, UniqueKey key) {
    KeyPart first = key.parts().get(0);
    return key.parts().size() == 1 && first.column() != null && first.collation() == null
        ? Optional.of(table.column(first.column()))
            .filter(it -> !it.nullable() && it.javaType().equalAsInJava())
            .filter(BatchTypes::isNatural)
        : Optional.empty();
  }

  /**
   * The values that a key is made of, as the index compares and orders them.
   *
   * @param value writes the sought value of a column
   */
  public static List<String> values(
      UniqueKey key, Expressions expressions, Function<Column, String> value) {
    Lookup lookup = new Lookup(key, expressions, expressions::constant, value);
    // A constant orders nothing, and ORDER BY would take it for a column's number.
    return key.parts().stream()
        .filter(it -> !it.mentions().isEmpty())
        .map(lookup::soughtInOrder)
        .toList();
  }

  private static boolean isOneValue(Table table, KeyPart part) {
    if (part.column() != null) {
      return BatchTypes.isDirect(table.column(part.column()));
    }
    String call = part.expression().sql().strip().toLowerCase(Locale.ROOT);
    // Only a call needs no parentheses in an index.
    return !part.parenthesised()
        && call.indexOf('(') > 0
        && OF_ONE_VALUE.contains(call.substring(0, call.indexOf('(')).strip());
  }

  /** A stored row's key. */
  public String stored() {
    return lookup.stored(part);
  }

  /** The key that is sought. */
  public String sought() {
    return lookup.sought(part);
  }

  /**
   * {@code WHERE …}, by one walk through the index.
   *
   * @param sought the array of the keys
   */
  public String whereAny(String sought) {
    return lookup.whereAny(part, sought);
  }
}
