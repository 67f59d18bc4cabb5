package dev.arbiter.processor.read.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a project has settled for all its records, where these say nothing. */
public record Conventions(Naming naming, TypeConventions types) {

  /** The names of the options, as {@code -Aarbiter.naming=as_written} gives them. */
  public static final String NAMING = "arbiter.naming";

  public static final String TYPES = "arbiter.types";

  static Conventions of(Map<String, String> given) {
    String types = given.get(TYPES);
    return new Conventions(
        Naming.named(given.getOrDefault(NAMING, "")).orElse(Naming.SNAKE_CASE),
        types == null ? TypeConventions.NONE : TypeConventions.parse(types));
  }

  static List<String> problems(Map<String, String> given) {
    List<String> problems = new ArrayList<>();
    String naming = given.get(NAMING);
    if (given.containsKey(NAMING) && (naming == null || Naming.named(naming).isEmpty())) {
      problems.add(
          "-A%s: \"%s\" is no way to derive names; it takes snake_case, which is the default, or as_written; write -A%s=as_written"
              .formatted(NAMING, naming == null ? "" : naming, NAMING));
    }
    if (given.containsKey(TYPES) && given.get(TYPES) == null) {
      problems.add(
          "-A%s: it takes Java types and their column types; write -A%s=String=varchar,Instant=timestamp(6)"
              .formatted(TYPES, TYPES));
    }
    of(given).types().problems().forEach(it -> problems.add("-A%s: %s".formatted(TYPES, it)));
    return problems;
  }
}
