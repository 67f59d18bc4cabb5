package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** The problems of one record, in the order in which they were found. */
public final class Problems {

  private final List<Problem> problems = new ArrayList<>();

  /** Returns false, for callers that have to say whether they found everything right. */
  public boolean add(Tag tag, Origin origin, String text) {
    Problem problem = new Problem(tag, text, origin);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
    return false;
  }

  /**
   * Reports a name that PostgreSQL would cut.
   *
   * @param what it is the name of
   */
  public void checkLength(String name, String what, Origin origin) {
    if (Identifiers.bytes(name) > Identifiers.MAX_BYTES) {
      add(
          Tag.IDENTIFIER_TOO_LONG,
          origin,
          "\"%s\" has %d bytes, as the name of %s; PostgreSQL cuts names at %d without a word; choose a shorter one"
              .formatted(name, Identifiers.bytes(name), what, Identifiers.MAX_BYTES));
    }
  }

  public int count() {
    return problems.size();
  }

  public List<Problem> toList() {
    return List.copyOf(problems);
  }

  /** Whether nothing is worse than a warning. */
  public boolean allowCode() {
    return problems.stream().allMatch(it -> it.tag().isWarning());
  }
}
