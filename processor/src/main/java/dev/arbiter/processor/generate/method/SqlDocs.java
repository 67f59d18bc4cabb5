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

  private static final String RUNS = ". Runs the statement of ";

  /** What may stand inside a sentence. */
  private static final int SHORT = 90;

  /**
   * Among so many of the first ones, a reader knows what to look for; all with all takes minutes.
   */
  private static final int COMPARED = 32;

  private final Comments comments;
  private final Set<String> methods;
  private final Map<String, String> said = new HashMap<>();
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

  /** The first method that something has been said of; empty if it is this one. */
  Optional<String> first(String what, Operation operation) {
    return Optional.ofNullable(said.putIfAbsent(what, operation.method()));
  }

  /**
   * What a method does, and by which statement.
   *
   * @param rule what it does, in sentences, without the last full stop
   */
  String of(String rule, Operation operation, BoundStatement bound) {
    return with(rule, about(operation, bound));
  }

  /** What a method does, and in a sentence of its own by which statement. */
  String apart(String rule, Operation operation, BoundStatement bound) {
    return about(operation, bound).behind(rule, RUNS);
  }

  /**
   * What a method does just as another, and what is different about its statement.
   *
   * @param rule what it does, without the full stop
   */
  String like(String rule, String other, Operation operation, BoundStatement bound) {
    About about = about(operation, bound);
    String link = SqlDifference.link(other);
    return about.link().equals(link)
        ? about.behind(rule, ": ")
        : with(rule + ", as " + link + " does it", about);
  }

  /** What a method does, and by which statement, or by which other one where that does nothing. */
  String either(String rule, Operation operation, BoundStatement first, BoundStatement second) {
    String one = of(rule, operation, first);
    About other = about(operation, second);
    return one + other.behind("<p>Where a row is there", ": ");
  }

  /** Whether both statements stand at other methods. */
  boolean areShownElsewhere(Operation operation, BoundStatement first, BoundStatement second) {
    return isShownElsewhere(operation, first) && isShownElsewhere(operation, second);
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
        ? Javadocs.filled(rule + ": " + Javadocs.code(line) + ".") + "\n"
        : new About("", ".", CompactSql.of(sql)).behind(rule, "");
  }

  /** Whether a statement stands at another method, so that this one's has a link. */
  boolean isLinked(Operation operation, BoundStatement bound) {
    return isShownElsewhere(operation, bound) || difference(bound.named()).isPresent();
  }

  /**
   * What is said about a statement.
   *
   * @param link to the method that shows it, or one like it; empty if it is shown in full
   * @param words what is different, up to the end of the sentence
   * @param sql the statement, or what of it is different; empty if the words say it
   */
  private record About(String link, String words, String sql) {

    String behind(String rule, String before) {
      String text = Javadocs.filled(rule + (link.isEmpty() ? "" : before + link) + words) + "\n";
      return sql.isEmpty() ? text : text + Javadocs.block(sql) + "\n";
    }
  }

  private static String with(String rule, About about) {
    boolean sentences = rule.contains(". ") || rule.contains(": ");
    return about.behind(rule, sentences || about.words().equals(".") ? RUNS : ": ");
  }

  private About about(Operation operation, BoundStatement bound) {
    NamedStatement statement = bound.named();
    String method = method(statement);
    if (isShownElsewhere(operation, bound)) {
      return new About(SqlDifference.link(method), ".", "");
    }
    Optional<SqlDifference> difference = difference(statement);
    if (methods.contains(method)) {
      List<Clause> visible = difference.map(SqlDifference::shown).orElseGet(statement::clauses);
      visible.forEach(it -> clauses.putIfAbsent(it, method));
      shown.add(statement);
    }
    return difference
        .map(it -> new About(SqlDifference.link(method(it.known())), it.inWords(), it.inSql()))
        .orElseGet(() -> new About("", ".", CompactSql.of(statement.sql())));
  }

  /** What sets a statement apart from one that is shown; empty if that is more than the rest. */
  private Optional<SqlDifference> difference(NamedStatement statement) {
    SqlDifference smallest = null;
    int least = (2 * statement.sql().length() + 2) / 3;
    for (NamedStatement known : shown.subList(0, Math.min(COMPARED, shown.size()))) {
      if (!beginAlike(known, statement)) {
        continue;
      }
      SqlDifference difference = SqlDifference.of(known, statement, clauses);
      int cost = difference.cost();
      if (cost < least) {
        smallest = difference;
        least = cost;
      }
    }
    return Optional.ofNullable(smallest);
  }

  private static boolean beginAlike(NamedStatement known, NamedStatement statement) {
    return known.kind() == statement.kind()
        && known.clauses().get(0).kind() == statement.clauses().get(0).kind();
  }

  private boolean isShownElsewhere(Operation operation, BoundStatement bound) {
    String method = method(bound.named());
    return !method.equals(operation.method()) && methods.contains(method);
  }

  private static String method(NamedStatement statement) {
    return statement.name().substring(statement.name().indexOf('.') + 1);
  }
}
