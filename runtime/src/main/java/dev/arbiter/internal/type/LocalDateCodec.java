package dev.arbiter.internal.type;

import java.time.LocalDate;

/** Dates. */
final class LocalDateCodec extends ObjectCodec<LocalDate> {

  LocalDateCodec() {
    super(LocalDate.class, new ElementType("date", 1082, 1182, Integer.BYTES));
  }

  @Override
  public void text(StringBuilder text, LocalDate value) {
    TimeText.localDate(text, value);
  }

  @Override
  public void binary(ElementBytes bytes, LocalDate value) {
    bytes.element(Integer.BYTES).putInt(TimeNumber.of(value));
  }
}
