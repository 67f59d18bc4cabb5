package dev.arbiter.processor.model.type;

import static dev.arbiter.processor.model.type.SqlType.Family.BITS;
import static dev.arbiter.processor.model.type.SqlType.Family.BOOLEAN;
import static dev.arbiter.processor.model.type.SqlType.Family.BYTES;
import static dev.arbiter.processor.model.type.SqlType.Family.DATE;
import static dev.arbiter.processor.model.type.SqlType.Family.INTERVAL;
import static dev.arbiter.processor.model.type.SqlType.Family.NUMBER;
import static dev.arbiter.processor.model.type.SqlType.Family.TEXT;
import static dev.arbiter.processor.model.type.SqlType.Family.TIME;

import java.util.Map;
import java.util.Set;

/** The names of PostgreSQL's own types, of those at least that something here asks for. */
final class SqlTypeNames {

  /** The families of types, by the types' usual names. */
  static final Map<String, SqlType.Family> FAMILIES =
      Map.ofEntries(
          Map.entry("text", TEXT),
          Map.entry("varchar", TEXT),
          Map.entry("bpchar", TEXT),
          Map.entry("bit", BITS),
          Map.entry("varbit", BITS),
          Map.entry("smallint", NUMBER),
          Map.entry("integer", NUMBER),
          Map.entry("bigint", NUMBER),
          Map.entry("numeric", NUMBER),
          Map.entry("real", NUMBER),
          Map.entry("double precision", NUMBER),
          Map.entry("boolean", BOOLEAN),
          Map.entry("uuid", SqlType.Family.UUID),
          Map.entry("date", DATE),
          Map.entry("timestamp", DATE),
          Map.entry("timestamptz", DATE),
          Map.entry("time", TIME),
          Map.entry("timetz", TIME),
          Map.entry("interval", INTERVAL),
          Map.entry("bytea", BYTES));

  /** Further types of PostgreSQL's, which texts alone can hold. */
  static final Set<String> OTHERS =
      Set.of(
          "char",
          "json",
          "jsonb",
          "jsonpath",
          "xml",
          "inet",
          "cidr",
          "macaddr",
          "macaddr8",
          "point",
          "line",
          "lseg",
          "box",
          "path",
          "polygon",
          "circle",
          "money",
          "oid",
          "name",
          "tsvector",
          "tsquery",
          "pg_lsn",
          "int4range",
          "int8range",
          "numrange",
          "tsrange",
          "tstzrange",
          "daterange",
          "int4multirange",
          "int8multirange",
          "nummultirange",
          "tsmultirange",
          "tstzmultirange",
          "datemultirange");

  /** Types of widespread extensions, which nobody gives a domain's name. */
  static final Set<String> EXTENSIONS =
      Set.of("citext", "geography", "geometry", "halfvec", "hstore", "ltree", "vector");

  /** Usual names by those of the catalog, which may be quoted or qualified by pg_catalog. */
  static final Map<String, String> OF_CATALOG =
      Map.of(
          "int2", "smallint",
          "int4", "integer",
          "int8", "bigint",
          "float4", "real",
          "float8", "double precision",
          "bool", "boolean");

  /** Usual names by what the grammar takes for them: these are words, and no names. */
  static final Map<String, String> OF_GRAMMAR =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("dec", "numeric"),
          Map.entry("decimal", "numeric"),
          Map.entry("float", "double precision"),
          Map.entry("char", "bpchar"),
          Map.entry("character", "bpchar"),
          Map.entry("nchar", "bpchar"),
          Map.entry("national char", "bpchar"),
          Map.entry("national character", "bpchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("character varying", "varchar"),
          Map.entry("nchar varying", "varchar"),
          Map.entry("national char varying", "varchar"),
          Map.entry("national character varying", "varchar"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"));

  private SqlTypeNames() {}
}
