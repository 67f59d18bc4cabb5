package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.clock.Clock;
import dev.arbiter.processor.scan.clock.ClockMeetings;
import dev.arbiter.processor.scan.judge.Fragment;

/**
 * Checks that nothing meets a column of UTC's time that PostgreSQL would convert by the session's
 * time zone.
 */
record ClockChecks(SqlTable table, Problems problems) {

  void run(Annotation.Text text, Fragment fragment, SqlPlace place) {
    if (place.kind().inIndex() || place.kind() == SqlPlace.Kind.CONSTRAINT) {
      // What the session's time zone has a say in is not immutable.
      return;
    }
    String target = place.kind().isValue() ? place.column() : null;
    ClockMeetings.of(fragment, this::clock, target)
        .strangers()
        .forEach(
            (stranger, column) ->
                problems.add(
                    Tag.TYPE_PAIR,
                    text.origin(),
                    "%s: \"%s\" meets \"%s\", in %s; that timestamp of points in time holds UTC, and PostgreSQL would convert by the session's time zone; write %s, or make the column a timestamptz or the component a LocalDateTime"
                        .formatted(
                            text.text(),
                            stranger,
                            column,
                            place.name(),
                            ClockMeetings.fix(
                                stranger.equals(target) ? column : stranger, column))));
  }

  private Clock clock(String column) {
    return table.column(column).map(Column::clock).orElse(Clock.OTHER);
  }
}
