package dev.arbiter.internal.type;

import java.util.UUID;

/** UUIDs. */
final class UuidCodec extends ObjectCodec<UUID> {

  UuidCodec() {
    super(UUID.class, new ElementType("uuid", 2950, 2951, 2 * Long.BYTES));
  }

  @Override
  public void text(StringBuilder text, UUID value) {
    text.append(value);
  }

  @Override
  public void binary(ElementBytes bytes, UUID value) {
    bytes
        .element(2 * Long.BYTES)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits());
  }
}
