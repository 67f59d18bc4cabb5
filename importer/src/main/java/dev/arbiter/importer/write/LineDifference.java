package dev.arbiter.importer.write;

import java.util.ArrayList;
import java.util.List;

/** What tells two texts apart, line by line, as {@code diff} shows it. */
final class LineDifference {

  private static final int CONTEXT = 2;

  private LineDifference() {}

  /**
   * Lines that only the first has begin with a minus, those that only the second has with a plus.
   */
  static String between(String first, String second) {
    List<String> old = first.lines().toList();
    List<String> fresh = second.lines().toList();
    int[][] common = commonLines(old, fresh);
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        lines.add("  " + old.get(i++));
        j++;
      } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add("- " + old.get(i++));
      } else {
        lines.add("+ " + fresh.get(j++));
      }
    }
    return withinContext(lines);
  }

  /** How many lines the rests of the texts have in common at most. */
  private static int[][] commonLines(List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static String withinContext(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean near =
          lines.subList(Math.max(0, i - CONTEXT), Math.min(lines.size(), i + CONTEXT + 1)).stream()
              .anyMatch(it -> !it.startsWith("  "));
      if (near) {
        text.append(gap ? "  …\n" : "").append(lines.get(i)).append('\n');
      }
      gap = !near && text.length() > 0;
    }
    return text.toString();
  }
}
