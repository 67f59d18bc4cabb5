package dev.arbiter.internal.type.time;

import dev.arbiter.internal.type.OutOfRangeException;
import java.sql.SQLException;
import java.time.Period;

/** Periods: intervals without time. Their months are stored as one number, read as years, too. */
public final class PeriodCodec extends IntervalCodec<Period> {

  /** The codec has no state. */
  public PeriodCodec() {}

  @Override
  public void requireStorable(Period value) throws OutOfRangeException {
    if (value.toTotalMonths() != (int) value.toTotalMonths()) {
      throw OutOfRangeException.time(type().name());
    }
  }

  @Override
  @SuppressWarnings("JavaPeriodGetDays") // The months stand beside them.
  Interval interval(Period value) {
    return new Interval((int) value.toTotalMonths(), value.getDays(), 0);
  }

  @Override
  Period value(Interval interval) throws SQLException {
    if (interval.microseconds() != 0) {
      throw tooMuch("a time", "Period");
    }
    int months = interval.months();
    return Period.of(
        months / Interval.MONTHS_A_YEAR, months % Interval.MONTHS_A_YEAR, interval.days());
  }
}
