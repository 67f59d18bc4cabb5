package dev.arbiter.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What has happened, counted by kind, and what must not have happened. */
final class Tally {

  private final Map<String, LongAdder> calls = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> spoiled = new ConcurrentSkipListMap<>();
  private final List<String> findings = new ArrayList<>();

  void call(String what) {
    add(calls, what);
  }

  void fault(Fault fault) {
    add(faults, fault.name());
  }

  /** Counts a fault that was struck by another one. */
  void spoiled(Fault fault, Exception by) {
    add(spoiled, fault + ": " + by.getMessage());
  }

  void count(String what, long many) {
    calls.computeIfAbsent(what, it -> new LongAdder()).add(many);
  }

  private static void add(Map<String, LongAdder> counts, String what) {
    counts.computeIfAbsent(what, it -> new LongAdder()).increment();
  }

  long calls(String what) {
    LongAdder count = calls.get(what);
    return count == null ? 0 : count.sum();
  }

  synchronized void find(String finding) {
    findings.add(finding);
  }

  synchronized List<String> findings() {
    return List.copyOf(findings);
  }

  /** All of it, to be read by people. */
  String text() {
    return "Calls:%n%s%nFaults:%n%s%nFaults that others spoiled:%n%s%nFindings: %d%n%s"
        .formatted(
            lines(calls),
            lines(faults),
            lines(spoiled),
            findings().size(),
            findings().stream()
                .limit(50)
                .map(it -> "  " + it + "\n")
                .collect(Collectors.joining()));
  }

  private static String lines(Map<String, LongAdder> counts) {
    return counts.entrySet().stream()
        .map(it -> "  %8d  %s%n".formatted(it.getValue().sum(), it.getKey()))
        .collect(Collectors.joining());
  }
}
