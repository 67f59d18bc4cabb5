package dev.arbiter.processor.verify;

import java.util.List;

/**
 * A statement that holds one text of the user's, so that what the server says against the statement
 * is said against the text.
 *
 * @param before what has to be executed first
 * @param parameters how many the statement has that is only planned; -1 if it is executed
 */
record Probe(List<String> before, MappedSql sql, int parameters) {

  Probe {
    before = List.copyOf(before);
  }

  static Probe executed(MappedSql sql) {
    return new Probe(List.of(), sql, -1);
  }

  static Probe planned(MappedSql sql, int parameters) {
    return new Probe(List.of(), sql, parameters);
  }

  boolean isExecuted() {
    return parameters < 0;
  }
}
