package dev.arbiter.internal.drift.catalog;

import dev.arbiter.internal.drift.server.Session;
import dev.arbiter.schema.ReferenceDefinition.Deferral;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts from the system catalog, which needs no privileges.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>
 */
public final class Catalog {

  private final Session session;

  /** Reads by this session. */
  public Catalog(Session session) {
    this.session = session;
  }

  /** What a statement finds by the name, as it is written in SQL. */
  public Optional<RelationFacts> relation(String name) {
    return first(
        session.rows(
            CatalogQueries.RELATION,
            row -> new RelationFacts(row.getLong(1), row.getString(2), row.getString(3)),
            name));
  }

  /** What a statement finds by the name; empty too where the role may not look into the schema. */
  public Optional<RelationFacts> visibleRelation(String name) {
    List<RelationFacts> found = new ArrayList<>();
    session.attempt(() -> relation(name).ifPresent(found::add));
    return first(found);
  }

  /** What the catalog has of a table. */
  public TableFacts table(long oid) {
    return new TableFacts(
        session.rows(CatalogQueries.COLUMNS, Catalog::column, oid),
        indexes(oid),
        session.rows(CatalogQueries.CHECKS, Catalog::check, oid),
        session.rows(CatalogQueries.FOREIGN_KEYS, Catalog::foreignKey, oid),
        session.rows(
            "SELECT conname FROM pg_catalog.pg_constraint WHERE conrelid = ?::oid",
            row -> row.getString(1),
            oid));
  }

  /** The indexes of a table. */
  public List<IndexFacts> indexes(long oid) {
    return session.rows(CatalogQueries.INDEXES, Catalog::index, oid);
  }

  /** The kinds of a schema's relations by their names, which no other index can have. */
  public Map<String, String> relationKinds(String schema) {
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

  /** What a table is partitioned by, as SQL; empty if it is not partitioned. */
  public Optional<String> partitionKey(long oid) {
    return first(
        session.rows(
            "SELECT pg_catalog.pg_get_partkeydef(oid) FROM pg_catalog.pg_class"
                + " WHERE oid = ?::oid AND relkind = 'p'",
            row -> row.getString(1),
            oid));
  }

  /** The version of the server, as {@code server_version_num}. */
  public int version() {
    return session
        .rows("SELECT current_setting('server_version_num')", row -> row.getInt(1))
        .get(0);
  }

  private static <T> Optional<T> first(List<T> rows) {
    return rows.stream().findFirst();
  }

  private static ColumnFacts column(ResultSet row) throws SQLException {
    return new ColumnFacts(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getBoolean(9),
        texts(row.getArray(10)));
  }

  private static IndexFacts index(ResultSet row) throws SQLException {
    return new IndexFacts(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getBoolean(10),
        texts(row.getArray(11)),
        texts(row.getArray(12)),
        row.getString(13),
        row.getString(14),
        row.getString(15));
  }

  private static ConstraintFacts check(ResultSet row) throws SQLException {
    return new ConstraintFacts(
        row.getString(1),
        texts(row.getArray(2)),
        row.getString(3),
        row.getBoolean(4),
        row.getBoolean(5));
  }

  private static ForeignKeyFacts foreignKey(ResultSet row) throws SQLException {
    return new ForeignKeyFacts(
        row.getString(1),
        texts(row.getArray(2)),
        row.getLong(3),
        texts(row.getArray(4)),
        ForeignKeyFacts.action(row.getString(5)),
        ForeignKeyFacts.action(row.getString(6)),
        Deferral.valueOf(row.getString(7)),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getBoolean(10),
        row.getString(11));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }
}
