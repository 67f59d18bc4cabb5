package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.model.KeyPart;

/** How the rows of many keys are found at once, where a key is one value. */
public final class ManyKeys {

  private final Lookup lookup;
  private final KeyPart part;

  ManyKeys(Lookup lookup, KeyPart part) {
    this.lookup = lookup;
    this.part = part;
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
