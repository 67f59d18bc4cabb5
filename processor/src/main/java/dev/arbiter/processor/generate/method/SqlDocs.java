package dev.arbiter.processor.generate.method;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL in the documentation of a DAO's methods: each statement stands there once, as it runs.
 * Elsewhere is a link to it, with what is different where a clause or two are.
 */
final class SqlDocs {

  private final Set<String> methods;
  private final List<NamedStatement> shown = new ArrayList<>();

  SqlDocs(Dao dao) {
    this.methods = dao.operations().stream().map(Operation::method).collect(toSet());
  }

  /** Whether the DAO has a method of that name. */
  boolean has(String method) {
    return methods.contains(method);
  }

  /** A paragraph about a statement that an operation runs. */
  String of(Operation operation, BoundStatement bound) {
    NamedStatement statement = bound.named();
    String method = method(statement);
    if (isShownElsewhere(operation, bound)) {
      return runs(statement) + ".\n";
    }
    Optional<String> difference =
        shown.stream().flatMap(it -> difference(it, statement).stream()).findFirst();
    if (methods.contains(method)) {
      shown.add(statement);
    }
    return difference.orElseGet(() -> Javadocs.block(statement.sql()) + "\n");
  }

  /** A paragraph about a statement and the one that an operation runs where that does nothing. */
  String either(Operation operation, BoundStatement first, BoundStatement second) {
    if (isShownElsewhere(operation, first) && isShownElsewhere(operation, second)) {
      return Javadocs.filled(
              runs(first.named())
                  + ", and where a row is there that of "
                  + link(second.named())
                  + ".")
          + "\n";
    }
    return of(operation, first) + "\n<p>Where a row is there:\n\n" + of(operation, second);
  }

  /** A statement that is short enough to stand for itself. */
  String inFull(BoundStatement bound) {
    return Javadocs.block(bound.named().sql()) + "\n";
  }

  private boolean isShownElsewhere(Operation operation, BoundStatement bound) {
    String method = method(bound.named());
    return !method.equals(operation.method()) && methods.contains(method);
  }

  private static String method(NamedStatement statement) {
    return statement.name().substring(statement.name().indexOf('.') + 1);
  }

  private static String runs(NamedStatement statement) {
    return "<p>Runs the statement of " + link(statement);
  }

  private static String link(NamedStatement statement) {
    return "{@link #" + method(statement) + "}";
  }

  /** What sets a statement apart from one that is shown; empty if that is more than the rest. */
  private static Optional<String> difference(NamedStatement known, NamedStatement statement) {
    List<Clause> added = without(statement.clauses(), known.clauses());
    List<Clause> removed = without(known.clauses(), statement.clauses());
    if (added.isEmpty()) {
      return removed.stream().allMatch(it -> it.kind() == Clause.Kind.RETURNING)
          ? Optional.of(runs(known) + " without {@code RETURNING}.\n")
          : Optional.empty();
    }
    String different = added.stream().map(Clause::text).collect(joining("\n"));
    if (removed.isEmpty() && different.indexOf('\n') < 0) {
      return Optional.of(runs(known) + " with\n" + Javadocs.code(different) + ".\n");
    }
    if (removed.size() == 1 && different.startsWith(removed.get(0).text() + ",")) {
      String more = different.substring(removed.get(0).text().length() + 1).strip();
      return Optional.of(runs(known) + ", which returns\n" + Javadocs.code(more) + " as well.\n");
    }
    boolean sameKey = known.key() != null && known.key().equals(statement.key());
    return sameKey && 2 * different.length() < statement.sql().length()
        ? Optional.of(runs(known) + " with\n\n" + Javadocs.block(different) + "\n")
        : Optional.empty();
  }

  private static List<Clause> without(List<Clause> clauses, List<Clause> others) {
    return clauses.stream().filter(it -> !others.contains(it)).toList();
  }
}
