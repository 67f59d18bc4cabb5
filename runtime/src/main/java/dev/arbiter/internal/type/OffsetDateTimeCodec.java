package dev.arbiter.internal.type;

import java.time.OffsetDateTime;

/** Points in time with an offset. */
final class OffsetDateTimeCodec extends ObjectCodec<OffsetDateTime> {

  OffsetDateTimeCodec() {
    super(OffsetDateTime.class, new ElementType("timestamptz", 1184, 1185, Long.BYTES));
  }

  @Override
  public void text(StringBuilder text, OffsetDateTime value) {
    TimeText.offsetDateTime(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, OffsetDateTime value) {
    bytes.element(Long.BYTES).putLong(TimeNumber.of(value));
  }
}
