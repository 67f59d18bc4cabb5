package dev.arbiter.processor.read.declaration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt name was probably meant to be. */
public final class Suggestion {

  private Suggestion() {}

  /** The nearest of the names, if it is near enough for a slip of the keys. */
  public static Optional<String> of(String misspelt, List<String> names) {
    int most = Math.max(1, misspelt.length() / 3);
    return names.stream()
        .min(Comparator.comparingInt(it -> distance(misspelt, it)))
        .filter(it -> distance(misspelt, it) <= most)
        .filter(it -> distance(misspelt, it) < misspelt.length());
  }

  /** How many letters were mistyped, left out, added or swapped with their neighbour. */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, a, b, i, j);
      }
    }
    return distances[a.length()][b.length()];
  }

  private static int step(int[][] distances, String a, String b, int i, int j) {
    char last = a.charAt(i - 1);
    int mistyped = distances[i - 1][j - 1] + (last == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(mistyped, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
  }
}
