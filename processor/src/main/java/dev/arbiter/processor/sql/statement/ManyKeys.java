package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.UniqueKey;
import java.util.Optional;
import java.util.function.Function;

/** How the rows of many keys are found at once, where a key is one value. */
public final class ManyKeys {

  private final Lookup lookup;
  private final KeyPart part;

  private ManyKeys(Lookup lookup, KeyPart part) {
    this.lookup = lookup;
    this.part = part;
  }

  /**
   * Empty if a key is more than one value.
   *
   * @param value writes the sought value of a column
   */
  public static Optional<ManyKeys> of(
      UniqueKey key, Expressions expressions, Function<Column, String> value) {
    Lookup lookup = new Lookup(key, expressions, expressions::constant, value);
    return lookup.onlyPart().map(it -> new ManyKeys(lookup, it));
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
   * @param sought what selects the keys
   */
  public String where(String sought) {
    return lookup.whereAny(part, sought);
  }
}
