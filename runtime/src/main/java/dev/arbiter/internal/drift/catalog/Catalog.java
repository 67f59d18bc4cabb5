package dev.arbiter.internal.drift.catalog;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.internal.statement.RowReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads facts from the system catalog, which needs no privileges: by one query for each kind of
 * fact, of however many tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>
 */
public final class Catalog {

  private final Session session;

  /** Reads by this session. */
  public Catalog(Session session) {
    this.session = session;
  }

  /** What a statement finds by a name, as it is written in SQL. */
  public Optional<RelationFacts> relation(String name) {
    return Optional.ofNullable(relations(List.of(name)).get(name));
  }

  /** What a statement finds by each of the names, as they are written in SQL. */
  public Map<String, RelationFacts> relations(Collection<String> names) {
    Map<String, RelationFacts> found = new HashMap<>();
    session.rows(
        CatalogQueries.RELATIONS,
        row ->
            Optional.ofNullable(
                found.put(
                    row.getString(1),
                    new RelationFacts(
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        FactRows.texts(row.getArray(6))))),
        names);
    return found;
  }

  /** The enum types that there are by each of the names, as they are written in SQL. */
  Map<String, EnumFacts> enums(Collection<String> names) {
    Map<String, EnumFacts> found = new HashMap<>();
    session.rows(
        CatalogQueries.ENUMS,
        row ->
            Optional.ofNullable(
                found.put(
                    row.getString(1),
                    new EnumFacts(row.getBoolean(2), FactRows.texts(row.getArray(3))))),
        names);
    return found;
  }

  /** What the catalog has of a table. */
  public TableFacts table(long oid) {
    return requireNonNull(tables(List.of(oid)).get(oid));
  }

  /** What the catalog has of each of the temporary tables, which have no foreign keys. */
  public Map<Long, TableFacts> temporaryTables(Collection<Long> oids) {
    return tables(oids, Map.of(), Map.of());
  }

  /** What the catalog has of each of the tables. */
  Map<Long, TableFacts> tables(Collection<Long> oids) {
    return tables(
        oids,
        byTable(CatalogQueries.FOREIGN_KEYS, FactRows::foreignKey, oids),
        byTable(CatalogQueries.CONSTRAINT_NAMES, row -> row.getString(1), oids));
  }

  private Map<Long, TableFacts> tables(
      Collection<Long> oids,
      Map<Long, List<ForeignKeyFacts>> foreignKeys,
      Map<Long, List<String>> constraintNames) {
    var columns = byTable(CatalogQueries.COLUMNS, FactRows::column, oids);
    var indexes = byTable(CatalogQueries.INDEXES, FactRows::index, oids);
    var checks = byTable(CatalogQueries.CHECKS, FactRows::check, oids);
    Map<Long, TableFacts> tables = new HashMap<>();
    for (Long oid : oids) {
      tables.put(
          oid,
          new TableFacts(
              columns.getOrDefault(oid, List.of()),
              indexes.getOrDefault(oid, List.of()),
              checks.getOrDefault(oid, List.of()),
              foreignKeys.getOrDefault(oid, List.of()),
              constraintNames.getOrDefault(oid, List.of())));
    }
    return tables;
  }

  /** The indexes of a table. */
  public List<IndexFacts> indexes(long oid) {
    return byTable(CatalogQueries.INDEXES, FactRows::index, List.of(oid))
        .getOrDefault(oid, List.of());
  }

  /** The kinds of a schema's relations by their names, which no other index can have. */
  Map<String, String> relationKinds(String schema) {
    Map<String, String> kinds = new HashMap<>();
    session.rows(
        "SELECT relname, relkind FROM pg_catalog.pg_class WHERE relnamespace ="
            + " (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ?)",
        row -> String.valueOf(kinds.put(row.getString(1), row.getString(2))),
        schema);
    return kinds;
  }

  /** The partitions that have no part of an index. */
  public List<PartitionFacts> partitionsWithout(IndexFacts index) {
    return session.rows(
        CatalogQueries.PARTITIONS_WITHOUT,
        row ->
            new PartitionFacts(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        index.oid());
  }

  /** The server. */
  ServerFacts server() {
    return session
        .rows(
            "SELECT current_setting('server_version_num'),"
                + " pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL",
            row -> new ServerFacts(row.getInt(1), row.getBoolean(2)))
        .get(0);
  }

  /** How those of the tables are distributed that are, where the server has Citus. */
  Map<Long, Distribution> distributions(Collection<Long> oids) {
    Map<Long, Distribution> distributions = new HashMap<>();
    session.rows(
        CatalogQueries.DISTRIBUTIONS,
        row ->
            Optional.ofNullable(
                distributions.put(
                    row.getLong(1), new Distribution(row.getString(2), row.getString(3)))),
        oids);
    return distributions;
  }

  private <T> Map<Long, List<T>> byTable(String query, RowReader<T> reader, Collection<Long> oids) {
    Map<Long, List<T>> facts = new HashMap<>();
    session.rows(
        query,
        row ->
            facts
                .computeIfAbsent(row.getLong("of_table"), oid -> new ArrayList<>())
                .add(reader.read(row)),
        oids);
    return facts;
  }
}
