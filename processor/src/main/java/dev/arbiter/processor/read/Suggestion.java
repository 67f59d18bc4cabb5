package dev.arbiter.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt name was probably meant to be. */
final class Suggestion {

  private Suggestion() {}

  /** The nearest of the names, if it is near enough for a slip of the keys. */
  static Optional<String> of(String misspelt, List<String> names) {
    int most = Math.max(1, misspelt.length() / 3);
    return names.stream()
        .min(Comparator.comparingInt(it -> distance(misspelt, it)))
        .filter(it -> distance(misspelt, it) <= most);
  }

  /** The Levenshtein distance, case ignored. */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
