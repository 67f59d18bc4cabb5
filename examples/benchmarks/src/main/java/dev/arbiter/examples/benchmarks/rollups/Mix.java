package dev.arbiter.examples.benchmarks.rollups;

import java.util.Locale;

/** How many rows of a batch are stored already. */
public enum Mix {
  INSERT(0),
  HALF(2),
  UPDATE(1);

  private final int every;

  Mix(int every) {
    this.every = every;
  }

  /** Whether the row with that number is there before. */
  public boolean isStored(int number) {
    return every != 0 && number % every == 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
