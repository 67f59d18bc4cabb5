package dev.arbiter.importer.catalog;

import dev.arbiter.importer.catalog.CatalogColumn.Source;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables and enum types from the catalog, a query for each kind of thing. */
public final class CatalogReader {

  private final CatalogQuery query;

  public CatalogReader(Connection connection) {
    this.query = new CatalogQuery(connection);
  }

  /** Those tables that the filter takes; none is no error here. */
  public Catalog read(TableFilter filter) throws SQLException {
    List<TableRow> rows =
        query.list(CatalogQueries.TABLES, null, CatalogReader::table).stream()
            .filter(it -> filter.takes(it.schema(), it.name()))
            .toList();
    List<Long> oids = rows.stream().map(TableRow::oid).toList();
    Map<Long, List<CatalogColumn>> columns =
        query.byTable(CatalogQueries.COLUMNS, oids, CatalogReader::column);
    Map<Long, List<CatalogIndex>> indexes =
        query.byTable(CatalogQueries.INDEXES, oids, CatalogReader::index);
    Map<Long, List<CatalogCheck>> checks =
        query.byTable(CatalogQueries.CHECKS, oids, CatalogReader::check);
    Map<Long, List<CatalogForeignKey>> keys =
        query.byTable(CatalogQueries.FOREIGN_KEYS, oids, CatalogReader::foreignKey);
    Map<Long, List<CatalogDistribution>> distributions =
        query.list(CatalogQueries.DISTRIBUTES, null, row -> row.getBoolean(1)).contains(true)
            ? query.byTable(
                CatalogQueries.DISTRIBUTIONS,
                oids,
                row -> new CatalogDistribution(row.getString(2)))
            : Map.of();
    Map<Long, List<String>> others = query.phrases(OtherQueries.ALL, oids);
    List<CatalogTable> tables =
        rows.stream()
            .map(
                it ->
                    it.with(
                        distributions.getOrDefault(it.oid(), List.of()).stream()
                            .findFirst()
                            .orElse(null),
                        columns.getOrDefault(it.oid(), List.of()),
                        indexes.getOrDefault(it.oid(), List.of()),
                        checks.getOrDefault(it.oid(), List.of()),
                        keys.getOrDefault(it.oid(), List.of()),
                        others.getOrDefault(it.oid(), List.of())))
            .toList();
    List<Long> enums =
        columns.values().stream()
            .flatMap(List::stream)
            .map(it -> it.type().enumeration())
            .filter(it -> it != 0)
            .distinct()
            .toList();
    List<String> surroundings =
        filter.isPartial() ? List.of() : Surroundings.read(query, filter, enums);
    return new Catalog(tables, enums(enums), surroundings);
  }

  private List<CatalogEnum> enums(List<Long> types) throws SQLException {
    return query.list(
        CatalogQueries.ENUMS,
        types,
        row ->
            new CatalogEnum(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                CatalogQuery.texts(row, 6)));
  }

  private record TableRow(
      long oid,
      String schema,
      String name,
      boolean visible,
      @Nullable String comment,
      @Nullable String partitionKey,
      List<String> options) {

    CatalogTable with(
        @Nullable CatalogDistribution distribution,
        List<CatalogColumn> columns,
        List<CatalogIndex> indexes,
        List<CatalogCheck> checks,
        List<CatalogForeignKey> keys,
        List<String> others) {
      return new CatalogTable(
          oid,
          schema,
          name,
          visible,
          comment,
          partitionKey,
          distribution,
          options,
          columns,
          indexes,
          checks,
          keys,
          others);
    }
  }

  private static TableRow table(ResultSet row) throws SQLException {
    return new TableRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getString(5),
        row.getString(6),
        CatalogQuery.texts(row, 7));
  }

  private static CatalogColumn column(ResultSet row) throws SQLException {
    CatalogType type =
        new CatalogType(
            row.getString(3),
            row.getString(4),
            row.getBoolean(5),
            row.getBoolean(6),
            row.getInt(7),
            row.getLong(8),
            row.getString(9),
            row.getBoolean(16));
    return new CatalogColumn(
        row.getString(2),
        type,
        row.getBoolean(10),
        source(row.getString(11), row.getString(12), row.getString(13), row.getString(14)),
        OneLine.orNull(row.getString(13)),
        row.getString(14),
        row.getString(15));
  }

  private static Source source(
      String identity, String generated, @Nullable String expression, @Nullable String sequence) {
    if (!identity.isEmpty()) {
      return identity.equals("a") ? Source.IDENTITY_ALWAYS : Source.IDENTITY_BY_DEFAULT;
    }
    if (!generated.isEmpty()) {
      return generated.equals("v") ? Source.VIRTUAL : Source.STORED;
    }
    if (expression == null) {
      return Source.NONE;
    }
    boolean serial = sequence != null && expression.matches("nextval\\('[^()]*'::regclass\\)");
    return serial ? Source.SERIAL : Source.DEFAULT;
  }

  private static CatalogIndex index(ResultSet row) throws SQLException {
    return new CatalogIndex(
        row.getString(2),
        row.getBoolean(3),
        row.getBoolean(4),
        row.getBoolean(5),
        OneLine.of(row.getString(6)),
        OneLine.orNull(row.getString(7)),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getBoolean(10));
  }

  private static CatalogCheck check(ResultSet row) throws SQLException {
    return new CatalogCheck(
        row.getString(2),
        CatalogQuery.texts(row, 3),
        OneLine.of(Nesting.kept(row.getString(4), row.getString(5))),
        row.getString(6));
  }

  private static CatalogForeignKey foreignKey(ResultSet row) throws SQLException {
    return new CatalogForeignKey(
        row.getString(2),
        CatalogQuery.texts(row, 3),
        row.getLong(4),
        CatalogQuery.texts(row, 5),
        row.getString(6).charAt(0),
        row.getString(7).charAt(0),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getString(10),
        row.getBoolean(11));
  }
}
