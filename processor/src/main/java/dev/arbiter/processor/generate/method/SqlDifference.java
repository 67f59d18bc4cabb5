package dev.arbiter.processor.generate.method;

import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sets a statement apart from one that is shown.
 *
 * @param known the one that is shown
 * @param shown the clauses that are different
 * @param linked the names of those that another method shows, with links to it
 * @param more what is returned behind what the known one returns; empty if nothing is
 * @param pieces the texts of the others
 * @param returnsNothing whether nothing is returned though the known one returns rows
 */
record SqlDifference(
    NamedStatement known,
    List<Clause> shown,
    List<String> linked,
    String more,
    List<String> pieces,
    boolean returnsNothing) {

  /** Shorter texts are as readable as a link. */
  private static final int SHORT = 60;

  /** What may stand inside a sentence. */
  private static final int LONGEST_SENTENCE = 150;

  private static final int COST_OF_LINK = 30;

  private static final Set<Clause.Kind> NAMED =
      Set.of(Clause.Kind.SET, Clause.Kind.WHERE, Clause.Kind.RETURNING, Clause.Kind.ON_CONFLICT);

  private static final Set<Clause.Kind> BY_LINES =
      Set.of(Clause.Kind.KEYS, Clause.Kind.ROWS, Clause.Kind.MIXED_ROWS);

  /**
   * @param clauses which method shows each clause that is shown
   */
  static SqlDifference of(
      NamedStatement known, NamedStatement statement, Map<Clause, String> clauses) {
    List<Clause> added = without(statement.clauses(), known.clauses());
    List<Clause> removed = without(known.clauses(), statement.clauses());
    List<Clause> shown = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    String more = "";
    for (Clause clause : added) {
      String text = clause.text();
      boolean isShort = text.length() <= SHORT && text.indexOf('\n') < 0;
      if (!isShort && NAMED.contains(clause.kind()) && clauses.containsKey(clause)) {
        linked.add(
            "the {@code "
                + clause.kind().name().replace('_', ' ')
                + "} of "
                + link(clauses.get(clause)));
      } else if (clause.kind() == Clause.Kind.RETURNING && !more(text, removed).isEmpty()) {
        more = more(text, removed);
      } else {
        shown.add(clause);
        pieces.add(lines(clause, removed));
      }
    }
    boolean returns = added.stream().anyMatch(SqlDifference::isReturning);
    return new SqlDifference(
        known,
        shown,
        linked,
        more,
        pieces,
        !returns && removed.stream().anyMatch(SqlDifference::isReturning));
  }

  static String link(String method) {
    return "{@link #" + method + "}";
  }

  private static boolean isReturning(Clause clause) {
    return clause.kind() == Clause.Kind.RETURNING;
  }

  private static List<Clause> without(List<Clause> clauses, List<Clause> others) {
    List<Clause> without = new ArrayList<>();
    for (Clause clause : clauses) {
      if (!others.contains(clause)) {
        without.add(clause);
      }
    }
    return without;
  }

  private static String more(String returning, List<Clause> removed) {
    return removed.stream()
        .map(Clause::text)
        .filter(it -> returning.startsWith(it + ","))
        .map(it -> returning.substring(it.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** Of a clause that takes keys or rows, the lines that another one does not have. */
  private static String lines(Clause clause, List<Clause> removed) {
    if (!BY_LINES.contains(clause.kind())) {
      return clause.text();
    }
    List<String> lines = listed(clause.text());
    return removed.stream()
        .filter(it -> it.kind() == clause.kind())
        .map(it -> listed(it.text()))
        .filter(
            it ->
                clause.kind() == Clause.Kind.KEYS
                    ? it.size() == lines.size()
                    : lines.containsAll(it))
        .findFirst()
        .map(
            other ->
                lines.stream().filter(it -> !other.contains(it)).collect(Collectors.joining("\n")))
        .orElse(clause.text());
  }

  /** Its lines, the last of a list like any other. */
  private static List<String> listed(String text) {
    return text.lines()
        .map(it -> it.endsWith(",") ? it.substring(0, it.length() - 1) : it)
        .toList();
  }

  /** How much there is to read. */
  int cost() {
    int cost = linked.size() * COST_OF_LINK + more.length();
    for (String piece : pieces) {
      cost += piece.length();
    }
    return cost;
  }

  private boolean isSentence() {
    return pieces.stream().noneMatch(it -> it.indexOf('\n') >= 0)
        && pieces.stream().mapToInt(String::length).sum() <= LONGEST_SENTENCE;
  }

  /** The end of a sentence. */
  String inWords() {
    List<String> words = new ArrayList<>();
    if (isSentence()) {
      pieces.stream().map(Javadocs::code).forEach(words::add);
    }
    linked.stream().distinct().forEach(words::add);
    StringBuilder end = new StringBuilder(words.isEmpty() ? "" : " with " + listed(words));
    if (!more.isEmpty()) {
      end.append(", which returns ").append(Javadocs.code(more)).append(" as well");
    }
    if (returnsNothing) {
      end.append(" without {@code RETURNING}");
    }
    if (isSentence()) {
      return end.append('.').toString();
    }
    return end.append(words.isEmpty() && more.isEmpty() ? " with" : ", with").toString();
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** What stands below the sentence; empty if that says it all. */
  String inSql() {
    return isSentence()
        ? ""
        : pieces.stream().map(CompactSql::of).collect(Collectors.joining("\n"));
  }
}
