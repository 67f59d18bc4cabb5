package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.ConstraintFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.server.PlannedQuery;
import dev.arbiter.internal.drift.server.Session;
import java.util.Collection;

/**
 * Has the server show that each row which passes some CHECK constraints passes another one: as one
 * passes by TRUE and by NULL, that is to show that no row makes the other one FALSE. The planner
 * does so for a query of such rows from a table that has the constraints.
 */
final class CheckProof {

  private final Session session;
  private final Runnable creation;
  private final String table;
  private final TableFacts declared;
  private final TableFacts found;

  /** Shows it on this copy of the declared table, which is created when it is needed. */
  CheckProof(
      Session session, Runnable creation, String table, TableFacts declared, TableFacts found) {
    this.session = session;
    this.creation = creation;
    this.table = table;
    this.declared = declared;
    this.found = found;
  }

  /**
   * Does the work while the copy has no CHECK constraint, and the undeclared columns that are
   * mentioned in one found. A declared column is NOT NULL as it is declared: where it is not so, a
   * difference says it.
   */
  void during(Runnable work) {
    creation.run();
    session.undone(
        () -> {
          declared.checks().forEach(it -> alter("DROP CONSTRAINT " + Names.quoted(it.name())));
          found.checks().stream()
              .flatMap(it -> it.columns().stream())
              .distinct()
              .filter(it -> declared.column(it).isEmpty())
              .flatMap(it -> found.column(it).stream())
              .forEach(it -> session.attempt(() -> add(it)));
          work.run();
          return true;
        });
  }

  private void add(ColumnFacts column) {
    String notNull = column.notNull() ? " NOT NULL" : "";
    alter("ADD COLUMN " + column.written() + " " + column.type() + notNull);
  }

  /** What the copy cannot have as a constraint shows nothing. */
  boolean implies(Collection<ConstraintFacts> premises, ConstraintFacts conclusion) {
    return premises.stream().anyMatch(conclusion::isWrittenLike)
        || session.undone(
            () -> {
              premises.forEach(it -> session.attempt(() -> alter("ADD " + it.sql())));
              return PlannedQuery.findsNothing(session, table, isFalse(conclusion.expression()));
            });
  }

  /** Twice the same: the planner transforms the one, and takes the other as it is. */
  private static String isFalse(String expression) {
    return "NOT (" + expression + ") AND (" + expression + ") IS FALSE";
  }

  private void alter(String what) {
    session.run("ALTER TABLE " + table + " " + what);
  }
}
