package dev.arbiter.processor.sql.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a walk through an expression comes across. */
final class Findings {

  final List<Mention> mentions = new ArrayList<>();
  final Set<String> functions = new TreeSet<>();
  final Set<String> qualifiedFunctions = new TreeSet<>();
  boolean subquery;
  boolean aggregateOrWindow;

  void function(boolean qualified, String name) {
    functions.add(name);
    if (qualified) {
      qualifiedFunctions.add(name);
    }
  }
}
