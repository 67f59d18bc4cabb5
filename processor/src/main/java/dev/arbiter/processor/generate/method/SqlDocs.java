package dev.arbiter.processor.generate.method;

import static java.util.stream.Collectors.toSet;

import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.source.Comments;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL in the documentation of a DAO's methods: each statement stands there once, as it runs.
 * Elsewhere is a link to it, with what is different where a few clauses are.
 */
final class SqlDocs {

  /** What may stand inside a sentence. */
  private static final int SHORT = 90;

  /**
   * Among so many of the first ones, a reader knows what to look for; all with all takes minutes.
   */
  private static final int COMPARED = 32;

  private final Comments comments;
  private final Set<String> methods;
  private final List<NamedStatement> shown = new ArrayList<>();
  private final Map<Clause, String> clauses = new HashMap<>();

  SqlDocs(Dao dao, Comments comments) {
    this.comments = comments;
    this.methods = dao.operations().stream().map(Operation::method).collect(toSet());
  }

  /** A method's documentation as code blocks have it. */
  String written(String documentation) {
    return comments.mark(documentation);
  }

  /** Whether the DAO has a method of that name. */
  boolean has(String method) {
    return methods.contains(method);
  }

  /**
   * What a method does, and by which statement.
   *
   * @param rule what it does, in sentences
   */
  String of(String rule, Operation operation, BoundStatement bound) {
    return with(rule, about(operation, bound));
  }

  /** What a method does, and by which statement, or by which other one where that does nothing. */
  String either(String rule, Operation operation, BoundStatement first, BoundStatement second) {
    if (isShownElsewhere(operation, first) && isShownElsewhere(operation, second)) {
      String both = runs(first.named()) + ", and where a row is there that of ";
      return Javadocs.filled(rule + " " + both + SqlDifference.link(method(second.named())) + ".")
          + "\n";
    }
    return of(rule, operation, first)
        + "\n<p>Where a row is there:\n"
        + with("", about(operation, second));
  }

  /**
   * What a method does, and a statement that is short enough to stand for itself.
   *
   * @param rule what it does, without the full stop
   */
  String inFull(String rule, BoundStatement bound) {
    String sql = bound.named().sql();
    String line = String.join(" ", sql.lines().map(String::strip).toList());
    return line.length() <= SHORT
        ? with(rule + ": " + Javadocs.code(line) + ".", new About("", ""))
        : with(rule + ".", new About("", sql));
  }

  /** Whether a statement stands at another method, so that this one's has a link. */
  boolean isLinked(Operation operation, BoundStatement bound) {
    return isShownElsewhere(operation, bound) || difference(bound.named()).isPresent();
  }

  /**
   * What is said about a statement.
   *
   * @param sentence empty if it is shown in full
   * @param sql the statement, or what of it is different; empty if the sentence says it
   */
  private record About(String sentence, String sql) {}

  private static String with(String rule, About about) {
    String sentences = Javadocs.filled((rule + " " + about.sentence()).strip());
    String text = sentences.isEmpty() ? "" : sentences + "\n";
    return about.sql().isEmpty() ? text : text + Javadocs.block(about.sql()) + "\n";
  }

  private About about(Operation operation, BoundStatement bound) {
    NamedStatement statement = bound.named();
    String method = method(statement);
    if (isShownElsewhere(operation, bound)) {
      return new About(runs(statement) + ".", "");
    }
    Optional<SqlDifference> difference = difference(statement);
    if (methods.contains(method)) {
      List<Clause> visible = difference.map(SqlDifference::shown).orElseGet(statement::clauses);
      visible.forEach(it -> clauses.putIfAbsent(it, method));
      shown.add(statement);
    }
    return difference
        .map(it -> new About(runs(it.known()) + it.inWords(), it.inSql()))
        .orElseGet(() -> new About("", statement.sql()));
  }

  /** What sets a statement apart from one that is shown; empty if that is more than the rest. */
  private Optional<SqlDifference> difference(NamedStatement statement) {
    SqlDifference smallest = null;
    int least = (2 * statement.sql().length() + 2) / 3;
    for (NamedStatement known : shown.subList(0, Math.min(COMPARED, shown.size()))) {
      SqlDifference difference = SqlDifference.of(known, statement, clauses);
      int cost = difference.cost();
      if (cost < least) {
        smallest = difference;
        least = cost;
      }
    }
    return Optional.ofNullable(smallest);
  }

  private boolean isShownElsewhere(Operation operation, BoundStatement bound) {
    String method = method(bound.named());
    return !method.equals(operation.method()) && methods.contains(method);
  }

  private static String method(NamedStatement statement) {
    return statement.name().substring(statement.name().indexOf('.') + 1);
  }

  private static String runs(NamedStatement statement) {
    return "Runs the statement of " + SqlDifference.link(method(statement));
  }
}
