package golden.bookings;

import dev.arbiter.Label;
import dev.arbiter.PostgresEnum;

@PostgresEnum
enum Mood {
  @Label("so-so")
  SO_SO,
  @Label("it's great")
  GREAT,
  AWFUL
}
