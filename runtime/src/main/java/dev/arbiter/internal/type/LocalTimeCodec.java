package dev.arbiter.internal.type;

import java.time.LocalTime;

/** Times of day. */
final class LocalTimeCodec extends ObjectCodec<LocalTime> {

  LocalTimeCodec() {
    super(LocalTime.class, new ElementType("time", 1083, 1183, Long.BYTES));
  }

  @Override
  public void text(StringBuilder text, LocalTime value) {
    TimeText.localTime(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, LocalTime value) {
    bytes.element(Long.BYTES).putLong(TimeNumber.of(value));
  }
}
