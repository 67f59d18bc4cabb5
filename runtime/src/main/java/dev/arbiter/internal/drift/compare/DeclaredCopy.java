package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.server.Constant;
import dev.arbiter.internal.drift.server.PlannedInsert;
import dev.arbiter.internal.drift.server.Refusal;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declared table as a temporary one, so that the server itself says what the declaration means.
 * It has the table's name, columns, constraints and indexes, but neither its foreign keys, which
 * temporary tables cannot have to others, nor its partitions.
 */
public final class DeclaredCopy {

  private final Session session;
  private final Catalog catalog;
  private final CopyScript script;
  private final String name;
  private final CopyFacts facts;
  private boolean there;

  private DeclaredCopy(Session session, CopyScript script, CopyFacts facts, boolean there) {
    this.session = session;
    this.catalog = new Catalog(session);
    this.script = script;
    this.name = script.name();
    this.facts = facts;
    this.there = there;
  }

  /** One of which everything is known already: it is created when the server is asked for more. */
  public static DeclaredCopy known(Session session, TableDefinition table, CopyFacts facts) {
    return new DeclaredCopy(session, CopyScript.of(table), facts, false);
  }

  /** Creates it, or says what the server has against it. */
  public static Optional<DeclaredCopy> create(
      Session session, TableDefinition table, Findings findings) {
    CopyScript script = CopyScript.of(table);
    return session.attempt(script.all()) == null || createEach(session, script, findings)
        ? CopyFacts.read(session, script.name())
            .map(it -> new DeclaredCopy(session, script, it, true))
        : Optional.empty();
  }

  /** Says of each what the server has against it. */
  private static boolean createEach(Session session, CopyScript script, Findings findings) {
    Refusal refusal = session.attempt(script.createTable());
    if (refusal != null) {
      findings.unchecked(
          "types, defaults, keys, predicates and constraints were not compared, as that takes a"
              + " temporary copy of the declared table: "
              + refusal.text());
      return false;
    }
    script.parts().forEach(it -> createPart(session, it.getKey(), it.getValue(), findings));
    return true;
  }

  private static void createPart(Session session, String part, String ddl, Findings findings) {
    Refusal refusal = session.attempt(ddl);
    if (refusal != null) {
      findings.unchecked(
          "\"" + part + "\" cannot be created here as it is declared: " + refusal.text());
    }
  }

  /** Creates it if it is not there; what undoes later work leaves it. */
  private void create() {
    if (!there) {
      session.run(script.all());
      there = true;
    }
  }

  TableFacts facts() {
    return facts.table();
  }

  /** Its storage parameters. */
  List<String> storage() {
    return facts.storage();
  }

  /** Has the server compare its CHECK constraints with those of a table found. */
  CheckProof checks(TableFacts found) {
    return new CheckProof(session, this::create, name, facts.table(), found);
  }

  /** How the server writes the declared partition key. */
  Optional<String> partitionKey(String declared) {
    create();
    return session.undone(
        () -> {
          session.run(
              "CREATE TEMPORARY TABLE arbiter_partitioned (LIKE "
                  + name
                  + ") PARTITION BY "
                  + declared);
          return catalog.relation("pg_temp.arbiter_partitioned").map(RelationFacts::partitionKey);
        });
  }

  /** A deployed index as the declared table would have it; empty if it cannot. */
  Optional<IndexFacts> recreated(IndexFacts found) {
    create();
    return session.undone(
        () -> {
          String create =
              (found.unique() ? "CREATE UNIQUE" : "CREATE")
                  + " INDEX arbiter_found ON "
                  + name
                  + " "
                  + found.suffix();
          Refusal refusal = session.attempt(create);
          return refusal != null
              ? Optional.empty()
              : catalog.relation(name).stream()
                  .flatMap(it -> catalog.indexes(it.oid()).stream())
                  .filter(it -> it.name().equals("arbiter_found"))
                  .findFirst();
        });
  }

  /** Whether a conflict target of one list of key parts infers an index of the other. */
  boolean sameKey(List<String> parts, List<String> others) {
    return infers("(" + String.join(", ", parts) + ")", "(" + String.join(", ", others) + ")");
  }

  /** Whether the server can prove that the conclusion holds wherever the premise does. */
  boolean implies(@Nullable String premise, @Nullable String conclusion) {
    return conclusion == null
        || conclusion.equals(premise)
        || infers(
            "((1)) WHERE " + conclusion, "((1)) WHERE " + (premise == null ? "true" : premise));
  }

  private boolean infers(String index, String target) {
    create();
    return session.undone(
        () -> {
          List<String> arbiters = new ArrayList<>();
          session.attempt(
              () -> {
                session.run("CREATE UNIQUE INDEX arbiter_probe ON " + name + " " + index);
                arbiters.addAll(
                    PlannedInsert.arbiters(
                        session,
                        "INSERT INTO "
                            + name
                            + " DEFAULT VALUES ON CONFLICT "
                            + target
                            + " DO NOTHING"));
              });
          return arbiters.contains("arbiter_probe");
        });
  }

  /** Whether a column's declared default and another one give the same value; none is NULL. */
  boolean sameDefault(ColumnFacts declared, @Nullable String found) {
    if (Objects.equals(declared.defaultExpression(), found)) {
      return true;
    }
    List<Boolean> same = new ArrayList<>();
    session.attempt(
        () ->
            same.add(
                Constant.same(session, declared.typeName(), declared.defaultExpression(), found)));
    return same.contains(true);
  }
}
