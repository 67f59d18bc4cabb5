package dev.arbiter.processor.proof;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the catalog holds of a table.
 *
 * @param columns with their types and what computes them
 */
record Definitions(List<String> columns, List<String> indexes, List<String> checks) {

  static Definitions of(Server server, String schema) throws SQLException {
    String table = "'" + schema + ".accounts'::regclass";
    return new Definitions(
        server.column(
            "SELECT concat_ws(' ', attname, format_type(atttypid, atttypmod),"
                + " pg_get_expr(adbin, adrelid))"
                + " FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum"
                + " WHERE attrelid = "
                + table
                + " AND attnum > 0 AND NOT attisdropped ORDER BY 1"),
        withoutSchema(
            schema,
            server.column(
                "SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = "
                    + table
                    + " ORDER BY 1")),
        server.column(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'"
                + " AND conrelid = "
                + table
                + " ORDER BY oid"));
  }

  private static List<String> withoutSchema(String schema, List<String> definitions) {
    return Stream.of(definitions)
        .flatMap(List::stream)
        .map(it -> it.replace(" ON " + schema + ".", " ON "))
        .toList();
  }
}
