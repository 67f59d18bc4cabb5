package dev.arbiter.processor.read;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code -A} options say.
 *
 * @param postgres the oldest major version of PostgreSQL that the project supports; 0 if it does
 *     not say
 */
public record Options(int postgres) {

  /** The name of the option, as {@code -Aarbiter.postgres=14} gives it. */
  public static final String POSTGRES = "arbiter.postgres";

  private static final int OLDEST = 14;

  public static Options of(Map<String, String> given) {
    return new Options(version(given).orElse(0));
  }

  /** What is wrong with the options, if anything. */
  public static Optional<String> problem(Map<String, String> given) {
    String text = given.get(POSTGRES);
    return text == null || version(given).isPresent()
        ? Optional.empty()
        : Optional.of(
            "-A%s=%s: \"%s\" is no supported version; it takes a major version of PostgreSQL, %d or later; write -A%s=%d"
                .formatted(POSTGRES, text, text, OLDEST, POSTGRES, OLDEST));
  }

  /** Whether an index may say NULLS NOT DISTINCT on every server that is supported. */
  boolean nullsNotDistinct() {
    return postgres == 0 || postgres >= 15;
  }

  private static Optional<Integer> version(Map<String, String> given) {
    String text = given.getOrDefault(POSTGRES, "");
    return text.matches("\\d{1,4}") && Integer.parseInt(text) >= OLDEST
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
