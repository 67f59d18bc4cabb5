package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.Catalog;
import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.RelationFacts;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.internal.drift.server.Constant;
import dev.arbiter.internal.drift.server.PlannedInsert;
import dev.arbiter.internal.drift.server.Refusal;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The declared table as a temporary one, so that the server itself says what the declaration means.
 * It has the table's name, columns, constraints and indexes, but neither its foreign keys, which
 * temporary tables cannot have to others, nor its partitions.
 */
public final class DeclaredCopy {

  private final Session session;
  private final Catalog catalog;
  private final String name;
  private final long oid;
  private final TableFacts facts;
  private final List<String> storage;

  private DeclaredCopy(Session session, Catalog catalog, String name, RelationFacts relation) {
    this.session = session;
    this.catalog = catalog;
    this.name = name;
    this.oid = relation.oid();
    this.facts = catalog.temporaryTable(relation.oid());
    this.storage = relation.storage();
  }

  /** Creates it, or says what the server has against it. */
  public static Optional<DeclaredCopy> create(
      Session session, TableDefinition table, Findings findings) {
    Catalog catalog = new Catalog(session);
    String name = "pg_temp." + table.identifier().sql();
    if (session.attempt(createAll(name, table)) != null
        && !createEach(session, name, table, findings)) {
      return Optional.empty();
    }
    return catalog.relation(name).map(it -> new DeclaredCopy(session, catalog, name, it));
  }

  private static String createAll(String name, TableDefinition table) {
    return Stream.concat(
            Stream.of(createTable(name, table)), parts(name, table).map(Map.Entry::getValue))
        .collect(joining("\n;\n"));
  }

  /** Says of each what the server has against it. */
  private static boolean createEach(
      Session session, String name, TableDefinition table, Findings findings) {
    Refusal refusal = session.attempt(createTable(name, table));
    if (refusal != null) {
      findings.unchecked(
          "types, defaults, keys, predicates and constraints were not compared, as that takes a"
              + " temporary copy of the declared table: "
              + refusal.text());
      return false;
    }
    parts(name, table).forEach(it -> createPart(session, it.getKey(), it.getValue(), findings));
    return true;
  }

  /** The DDL of what the table can do without, by its name. */
  private static Stream<Map.Entry<String, String>> parts(String name, TableDefinition table) {
    return Stream.concat(
        table.indexes().stream()
            .filter(it -> !it.isConstraint())
            .map(it -> Map.entry(it.name(), it.onTable(name).ddl())),
        table.constraints().stream()
            .map(it -> Map.entry(it.name(), "ALTER TABLE " + name + " ADD " + it.sql())));
  }

  private static String createTable(String name, TableDefinition table) {
    List<String> elements = new ArrayList<>();
    table.columns().forEach(it -> elements.add(it.sql()));
    table.indexes().stream()
        .filter(IndexDefinition::isConstraint)
        .forEach(it -> elements.add(it.constraint()));
    table.checks().forEach(it -> elements.add(it.sql()));
    return "CREATE TEMPORARY TABLE "
        + name
        + " ("
        + String.join(", ", elements)
        + ")"
        + (table.storage() == null ? "" : " WITH (" + table.storage() + ")");
  }

  private static void createPart(Session session, String part, String ddl, Findings findings) {
    Refusal refusal = session.attempt(ddl);
    if (refusal != null) {
      findings.unchecked(
          "\"" + part + "\" cannot be created here as it is declared: " + refusal.text());
    }
  }

  TableFacts facts() {
    return facts;
  }

  /** Its storage parameters. */
  List<String> storage() {
    return storage;
  }

  /** Has the server compare its CHECK constraints with those of a table found. */
  CheckProof checks(TableFacts found) {
    return new CheckProof(session, name, facts, found);
  }

  /** How the server writes the declared partition key. */
  Optional<String> partitionKey(String declared) {
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
              : catalog.indexes(oid).stream()
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
