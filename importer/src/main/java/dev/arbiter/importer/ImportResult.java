package dev.arbiter.importer;

import dev.arbiter.importer.write.Outcome;
import dev.arbiter.importer.write.Outcome.Kind;
import java.util.List;

/**
 * What an import did.
 *
 * @param tables how many tables were read
 * @param outcomes what became of each file
 * @param remarks what could not be declared, a line each
 * @param surroundings what the database has besides, a line for each kind of thing
 * @param hints what would make the records shorter, a line each
 * @param abandoned files of an earlier import whose tables are gone
 */
public record ImportResult(
    int tables,
    List<Outcome> outcomes,
    List<String> remarks,
    List<String> surroundings,
    List<String> hints,
    List<String> abandoned) {

  public ImportResult {
    outcomes = List.copyOf(outcomes);
    remarks = List.copyOf(remarks);
    surroundings = List.copyOf(surroundings);
    hints = List.copyOf(hints);
    abandoned = List.copyOf(abandoned);
  }

  /** Whether a file was left alone as a person has edited it. */
  public boolean hasEdited() {
    return count(Kind.EDITED) > 0;
  }

  /** How many files had that outcome. */
  public long count(Kind kind) {
    return outcomes.stream().filter(it -> it.kind() == kind).count();
  }
}
