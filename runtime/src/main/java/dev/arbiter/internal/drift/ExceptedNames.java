package dev.arbiter.internal.drift;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.Note;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the differences of some indexes and constraints out of a report. */
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

  /** The report without them; a name that takes out nothing becomes one of its notes. */
  public DriftReport outOf(DriftReport report) {
    List<Note> notes = new ArrayList<>(report.notes());
    names.stream()
        .filter(name -> report.differences().stream().noneMatch(it -> isOf(name, it)))
        .map(name -> new Note(String.join(", ", report.tables()), unused(name)))
        .forEach(notes::add);
    return new DriftReport(
        report.tables(),
        report.differences().stream()
            .filter(it -> names.stream().noneMatch(name -> isOf(name, it)))
            .toList(),
        notes,
        report.unchecked());
  }

  private static String unused(String name) {
    return "\"" + name + "\" is excepted, and no index or constraint that differs has this name.";
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
