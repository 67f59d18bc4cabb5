package dev.arbiter.internal.drift.compare;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares storage parameters, as the catalog has them: {@code fillfactor=70}. */
final class Storage {

  private Storage() {}

  /** Whether the declared ones are among those found; what is not declared may be anything. */
  static boolean hasAll(List<String> declared, List<String> found) {
    List<String> usual = found.stream().map(Storage::asUsual).toList();
    return declared.stream().map(Storage::asUsual).allMatch(usual::contains);
  }

  /** The server stores a boolean as it was written. */
  private static String asUsual(String parameter) {
    String lower = parameter.toLowerCase(Locale.ROOT);
    return lower.replaceFirst("=(on|yes)$", "=true").replaceFirst("=(off|no)$", "=false");
  }

  /** {@code SET (fillfactor=70)}. */
  static String set(List<String> declared) {
    return "SET (" + String.join(", ", declared) + ")";
  }

  /** As a report has them; null if there are none. */
  static @Nullable String words(List<String> parameters) {
    return parameters.isEmpty() ? null : "WITH (" + String.join(", ", parameters) + ")";
  }
}
