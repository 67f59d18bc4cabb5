package dev.arbiter.processor.proof;

/** The members of annotations that hold text, with a text that is right there. */
enum Member {
  TABLE("fuzzed", false),
  SCHEMA("fuzz", false),
  PRIMARY_KEY("fuzzed_pkey", false),
  PARTITION_BY("LIST (id)", true),
  EXPR("lower(name)", true),
  WHERE("id > 0", true),
  INDEX_NAME("fuzzed_name_idx", false),
  AS("Name", false),
  TABLE_CHECK("id <> 7", true),
  UNIQUE_NAME("fuzzed_email_key", false),
  UNIQUE_AS("Email", false),
  COLUMN_NAME("other_name", false),
  COLUMN_TYPE("varchar(10)", true),
  DEFAULT("''", true),
  COMPUTED("lower(name)", true),
  COLUMN_CHECK("name <> ''", true),
  ON_CONFLICT("excluded.email", true),
  LABEL("one", false),
  BY("Id", false),
  VALUE("name = 'x'", true),
  SET("email = 'y'", true),
  UPSERT_WHERE("fuzzed.id > 1", true),
  UPDATE_SET("email = lower(name)", true),
  UPDATE_WHERE("name <> 'z'", true);

  private final String usual;
  private final boolean sql;

  Member(String usual, boolean sql) {
    this.usual = usual;
    this.sql = sql;
  }

  String usual() {
    return usual;
  }

  boolean sql() {
    return sql;
  }

  boolean assignment() {
    return this == VALUE || this == SET || this == UPDATE_SET;
  }
}
