package dev.arbiter.internal.type;

import java.time.LocalDateTime;

/** Dates with a time of day. */
final class LocalDateTimeCodec extends ObjectCodec<LocalDateTime> {

  LocalDateTimeCodec() {
    super(LocalDateTime.class, new ElementType("timestamp", 1114, 1115, Long.BYTES));
  }

  @Override
  public void text(StringBuilder text, LocalDateTime value) {
    TimeText.localDateTime(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, LocalDateTime value) {
    bytes.element(Long.BYTES).putLong(TimeNumber.of(value));
  }
}
