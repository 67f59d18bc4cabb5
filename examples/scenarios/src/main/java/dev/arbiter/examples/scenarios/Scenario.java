package dev.arbiter.examples.scenarios;

import dev.arbiter.Database;

/** A table with its story. */
public interface Scenario {

  /** The name that chooses it on the command line. */
  String name();

  /** What it is about, in a line. */
  String title();

  /** Creates its tables in an empty database, tells the story and checks how it ends. */
  void play(Database database, Report report);
}
