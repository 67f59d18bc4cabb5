package dev.arbiter.internal.drift.catalog;

import dev.arbiter.internal.drift.server.AnyValue;
import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.EnumDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalog has of tables that are checked together, read before the first of them is: what
 * was not, because the role may not look into a schema, is read when it is asked for.
 */
public final class Deployed {

  private final Catalog catalog;
  private final Session session;
  private final Map<String, Optional<RelationFacts>> relations = new HashMap<>();
  private final Map<Long, TableFacts> tables = new HashMap<>();
  private final Map<String, Optional<EnumFacts>> enums = new HashMap<>();
  private final Map<String, SchemaNames> schemas = new HashMap<>();
  private final Map<Long, Optional<Distribution>> distributions = new HashMap<>();
  private final Map<String, Optional<String>> values = new HashMap<>();
  private final ServerFacts server;

  private Deployed(Session session) {
    this.session = session;
    this.catalog = new Catalog(session);
    this.server = catalog.server();
  }

  /** Reads what there is of the tables, and which ones they refer to. */
  public static Deployed read(Session session, Collection<TableDefinition> tables) {
    Deployed deployed = new Deployed(session);
    session.attempt(() -> deployed.readTables(names(tables)));
    session.attempt(() -> deployed.readRelations(referenced(tables)));
    deployed.readDistributions(
        deployed.relations.values().stream()
            .flatMap(Optional::stream)
            .map(RelationFacts::oid)
            .toList());
    session.attempt(() -> deployed.readEnums(enums(tables)));
    return deployed;
  }

  private static List<String> enums(Collection<TableDefinition> tables) {
    return tables.stream()
        .flatMap(it -> it.enums().stream())
        .map(EnumDefinition::name)
        .distinct()
        .toList();
  }

  private void readEnums(List<String> names) {
    if (!names.isEmpty()) {
      Map<String, EnumFacts> found = catalog.enums(names);
      names.forEach(it -> enums.put(it, Optional.ofNullable(found.get(it))));
    }
  }

  /** The type of a name; empty too where the role may not look into the schema. */
  public Optional<EnumFacts> enumType(String name) {
    return enums.getOrDefault(name, Optional.empty());
  }

  private static List<String> names(Collection<TableDefinition> tables) {
    return tables.stream().map(TableDefinition::name).distinct().toList();
  }

  private static List<String> referenced(Collection<TableDefinition> tables) {
    return tables.stream()
        .flatMap(it -> it.references().stream())
        .map(ReferenceDefinition::table)
        .distinct()
        .toList();
  }

  private void readTables(List<String> names) {
    readRelations(names);
    tables.putAll(
        catalog.tables(
            relations.values().stream()
                .flatMap(Optional::stream)
                .filter(RelationFacts::isTable)
                .map(RelationFacts::oid)
                .distinct()
                .toList()));
  }

  private void readRelations(List<String> names) {
    Map<String, RelationFacts> found = catalog.relations(names);
    names.forEach(it -> relations.put(it, Optional.ofNullable(found.get(it))));
  }

  /** The version of the server, as {@code server_version_num}. */
  public int version() {
    return server.version();
  }

  /** Whether the server distributes tables. */
  public boolean distributes() {
    return server.distributes();
  }

  private void readDistributions(List<Long> oids) {
    Map<Long, Distribution> found = distributes() ? catalog.distributions(oids) : Map.of();
    oids.forEach(it -> distributions.put(it, Optional.ofNullable(found.get(it))));
  }

  /** A value of the distribution column of a table, as SQL writes it; empty if none is known. */
  public Optional<String> distributionValue(long oid) {
    return distribution(oid)
        .map(Distribution::type)
        .flatMap(type -> values.computeIfAbsent(type, it -> AnyValue.of(session, it)));
  }

  /** How a table is distributed; empty if it is not. */
  public Optional<Distribution> distribution(long oid) {
    if (!distributions.containsKey(oid)) {
      readDistributions(List.of(oid));
    }
    return distributions.getOrDefault(oid, Optional.empty());
  }

  /** Whether a table was found by a name that no cluster distributes. */
  public boolean isOfOneServer(String name) {
    return relations
        .getOrDefault(name, Optional.empty())
        .filter(it -> it.isTable() && distribution(it.oid()).isEmpty())
        .isPresent();
  }

  /** What a statement finds by a name, as it is written in SQL. */
  public Optional<RelationFacts> relation(String name) {
    return relations.computeIfAbsent(name, catalog::relation);
  }

  /** What a statement finds by the name; empty too where the role may not look into the schema. */
  public Optional<RelationFacts> visibleRelation(String name) {
    if (!relations.containsKey(name)) {
      session.attempt(() -> relation(name));
    }
    return relations.computeIfAbsent(name, it -> Optional.empty());
  }

  /** What the catalog has of a table. */
  public TableFacts table(long oid) {
    return tables.computeIfAbsent(oid, catalog::table);
  }

  /** The names that are taken in a schema. */
  public SchemaNames names(String schema) {
    return schemas.computeIfAbsent(schema, it -> new SchemaNames(it, catalog.relationKinds(it)));
  }

  /** What the tables have that no check compares, of all that were found. */
  public List<Surroundings> surroundings() {
    return Surroundings.of(session, tables.keySet());
  }

  /** The partitions that have no part of an index. */
  public List<PartitionFacts> partitionsWithout(IndexFacts index) {
    return catalog.partitionsWithout(index);
  }
}
