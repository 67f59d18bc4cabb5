package dev.arbiter.schema;

import dev.arbiter.internal.drift.ExceptedNames;
import dev.arbiter.internal.drift.MigrationText;
import dev.arbiter.internal.drift.ReportMarkdown;
import dev.arbiter.internal.drift.ReportText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link Drift#check} found. A value: it refers to nothing in the database.
 *
 * @param tables the tables that were checked, in the order in which they were given
 * @param differences what is declared otherwise than it is deployed: by table, then in the order in
 *     which it is mended
 * @param notes what is worth knowing and no difference, such as a second index that decides
 *     conflicts
 * @param unchecked what could not be checked, and why
 */
public record DriftReport(
    List<String> tables, List<Difference> differences, List<Note> notes, List<Note> unchecked) {

  /** Takes copies of the lists. */
  public DriftReport {
    tables = List.copyOf(tables);
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
    unchecked = List.copyOf(unchecked);
  }

  /**
   * Whether there is no difference; there may be {@link #notes}, and things that were {@link
   * #unchecked}.
   */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /**
   * This report without the differences of some indexes and constraints: those that a project has
   * decided to live with.
   *
   * <p>A name that no difference has is not ignored: it becomes one of the {@link #notes}, so that
   * a list of exceptions does not outlive its reasons.
   *
   * @param name the declared or the found name of an index or constraint, as the catalog has it
   * @param more further names
   */
  public DriftReport except(String name, String... more) {
    ExceptedNames names =
        new ExceptedNames(Stream.concat(Stream.of(name), Arrays.stream(more)).toList());
    Stream<Note> unused =
        names.unused(differences).stream().map(it -> new Note(String.join(", ", tables), it));
    return new DriftReport(
        tables,
        names.outOf(differences),
        Stream.concat(notes.stream(), unused).toList(),
        unchecked);
  }

  /**
   * Does nothing if there is no difference.
   *
   * <p>What could not be checked is none, even where that is nearly everything, as on a standby. A
   * program that wants to be sure asks for {@code unchecked().isEmpty()} too; its notes, and those
   * that are only worth knowing, are in {@link #toString} as well.
   *
   * @throws DriftException if there is one, with this report as its message
   */
  public void requireNone() {
    if (!isEmpty()) {
      throw new DriftException(toString());
    }
  }

  /**
   * The SQL that mends all differences, in an order that works: a script for Flyway or Liquibase to
   * be reviewed first; empty if there is no difference.
   *
   * <p>Every statement ends its line with a semicolon. Everything else is comment: what to know
   * before it runs, and what is left to decide, as no table, column, index or constraint is ever
   * dropped. Of a column that is declared otherwise a default, {@code NOT NULL}, an identity with
   * its sequence, or the expression it is computed from is taken off by {@code ALTER COLUMN …
   * DROP}; its values stay. {@code CREATE INDEX CONCURRENTLY} cannot run inside a transaction, and
   * the script says so at its head where it has one.
   *
   * @see <a
   *     href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building
   *     Indexes Concurrently</a>
   */
  public String migration() {
    return MigrationText.of(differences);
  }

  /**
   * The report as Markdown: for the comment on a pull request, or the summary of a job.
   *
   * <p>Tables that are as declared, and have no notes, are counted only. Each difference has the
   * SQL that fixes it in a block of its own.
   *
   * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
   */
  public String markdown() {
    return ReportMarkdown.of(tables, differences, notes, unchecked);
  }

  /** The report for a terminal, table by table. */
  @Override
  public String toString() {
    return ReportText.of(tables, differences, notes, unchecked);
  }
}
