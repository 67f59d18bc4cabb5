package dev.arbiter.importer.declare;

/** Names of PostgreSQL's types, as people write them. */
final class SqlTypes {

  private SqlTypes() {}

  /** {@code character varying(255)} becomes {@code varchar(255)}; others stay. */
  static String shortened(String type) {
    return type.strip()
        .replaceFirst("^character varying\\b", "varchar")
        .replaceFirst("^character\\b", "char")
        .replaceFirst("^bit varying\\b", "varbit")
        .replaceFirst("^(time(?:stamp)?)(\\(\\d\\))? without time zone", "$1$2")
        .replaceFirst("^(time(?:stamp)?)(\\(\\d\\))? with time zone", "$1tz$2");
  }
}
