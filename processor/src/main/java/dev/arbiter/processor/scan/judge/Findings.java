package dev.arbiter.processor.scan.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a walk through an expression comes across. */
final class Findings {

  final List<Mention> mentions = new ArrayList<>();
  final Set<String> builtInFunctions = new TreeSet<>();
  boolean subquery;
  boolean aggregateOrWindow;
}
