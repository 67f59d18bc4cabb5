package dev.arbiter.processor.model;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What generated code has to respect of the place where it will stand.
 *
 * @param generatedAnnotation the qualified name of the annotation that marks generated code; null
 *     where the record's module does not see it
 * @param hiddenNames the simple names that mean other types there than in {@code java.lang} or
 *     behind an import
 * @param deprecated what generated code may mention that is deprecated, as it is written there, and
 *     the warning of it: {@code deprecation} or {@code removal}
 */
public record Surroundings(
    @Nullable String generatedAnnotation, Set<String> hiddenNames, Map<String, String> deprecated) {

  public Surroundings {
    hiddenNames = Set.copyOf(hiddenNames);
    deprecated = Map.copyOf(deprecated);
  }

  /** The warnings that a generated text would cause. */
  public Set<String> warnings(String text) {
    return deprecated.entrySet().stream()
        .filter(it -> mentions(text, it.getKey()))
        .map(Map.Entry::getValue)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean mentions(String text, String name) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(text).find();
  }
}
