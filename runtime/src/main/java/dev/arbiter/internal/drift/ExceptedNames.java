package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.Identifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the differences of some indexes and constraints out of others. */
public final class ExceptedNames {

  private static final Set<Kind> KINDS = EnumSet.range(Kind.INDEX_MISSING, Kind.FOREIGN_KEY);

  /** Where the text of a difference has a name. */
  private static final Pattern NAME =
      Pattern.compile("\\b(?:INDEX|CONSTRAINT) (\"(?:[^\"]|\"\")+\"|\\S+)");

  private final List<String> names;

  /**
   * Takes out the differences of indexes and constraints of these names, as the catalog has them.
   */
  public ExceptedNames(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The differences that are left. */
  public List<Difference> outOf(List<Difference> differences) {
    return differences.stream()
        .filter(it -> names.stream().noneMatch(name -> isOf(name, it)))
        .toList();
  }

  /** What is to be known of the names that take nothing out, a sentence each. */
  public List<String> unused(List<Difference> differences) {
    return names.stream()
        .filter(name -> differences.stream().noneMatch(it -> isOf(name, it)))
        .map(
            name ->
                "\""
                    + name
                    + "\" is excepted, and no index or constraint that differs has this name.")
        .toList();
  }

  private static boolean isOf(String name, Difference difference) {
    boolean named = difference.kind() != Kind.FOREIGN_KEY && difference.subject().equals(name);
    return KINDS.contains(difference.kind())
        && (named
            || Stream.concat(namesIn(difference.declared()), namesIn(difference.found()))
                .anyMatch(name::equals));
  }

  private static Stream<String> namesIn(@Nullable String text) {
    Matcher matcher = NAME.matcher(text == null ? "" : text);
    return matcher.find() ? Stream.of(Identifier.of(matcher.group(1)).name()) : Stream.empty();
  }
}
