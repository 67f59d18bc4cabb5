package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found out about a table. */
public final class Findings {

  private final String table;
  private final List<Difference> differences = new ArrayList<>();
  private final Set<Note> notes = new LinkedHashSet<>();
  private final Set<Note> unchecked = new LinkedHashSet<>();

  /** Nothing is found yet about the table, named as SQL writes it. */
  public Findings(String table) {
    this.table = table;
  }

  String table() {
    return table;
  }

  /** Adds a difference; the lines of its DDL are joined. */
  public void differ(
      Kind kind, String subject, String declared, @Nullable String found, List<String> ddl) {
    String lines = ddl.stream().map(Findings::onOneLineIfComment).collect(joining("\n"));
    differences.add(new Difference(table, kind, subject, declared, found, lines));
  }

  /** The server writes some expressions, such as CASE, on several lines. */
  private static String onOneLineIfComment(String ddl) {
    return ddl.startsWith("--") ? ddl.replaceAll("\\s*\\R\\s*", " ") : ddl;
  }

  void note(String text) {
    notes.add(new Note(table, text));
  }

  /** Adds what could not be checked, and why. */
  public void unchecked(String text) {
    unchecked.add(new Note(table, text));
  }

  boolean has(String subject) {
    return differences.stream().anyMatch(it -> it.subject().equals(subject));
  }

  boolean hasBetween(Kind first, Kind last) {
    EnumSet<Kind> kinds = EnumSet.range(first, last);
    return differences.stream().anyMatch(it -> kinds.contains(it.kind()));
  }

  /** In the order in which they are mended. */
  public List<Difference> differences() {
    return differences.stream().sorted(Comparator.comparing(Difference::kind)).toList();
  }

  /** What is no difference, but worth knowing. */
  public Set<Note> notes() {
    return notes;
  }

  /** What could not be checked. */
  public Set<Note> unchecked() {
    return unchecked;
  }
}
