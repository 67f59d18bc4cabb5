package dev.arbiter.processor.proof;

/** The members of annotations that hold text, with a text that is right there. */
enum Member {
  TABLE("fuzzed", false),
  SCHEMA("fuzz", false),
  PRIMARY_KEY("fuzzed_pkey", false),
  PARTITION_BY("LIST (id)", true),
  TABLE_WITH("fillfactor = 70", false),
  DISTRIBUTED_BY("id", false),
  EXPR("lower(name)", true),
  WHERE("id > 0", true),
  INDEX_NAME("fuzzed_name_idx", false),
  AS("Name", false),
  INDEX_INCLUDE("email", false),
  INDEX_WITH("fillfactor = 70", false),
  PLAIN_EXPR("lower(email)", true),
  PLAIN_WHERE("id > 1", true),
  PLAIN_NAME("fuzzed_email_idx", false),
  PLAIN_USING("btree", false),
  PLAIN_INCLUDE("name", false),
  PLAIN_WITH("fillfactor = 70", false),
  TABLE_CHECK("id <> 7", true),
  CHECK_NAME("fuzzed_check", false),
  CONSTRAINT_NAME("fuzzed_excl", false),
  CONSTRAINT("EXCLUDE (name WITH =) WHERE (id > 2)", true),
  FOREIGN_KEY_NAME("fuzzed_fkey", false),
  FOREIGN_KEY_COLUMN("parent", false),
  FOREIGN_KEY_TO("id", false),
  REFERENCES_NAME("fuzzed_second_fkey", false),
  REFERENCES_COLUMN("id", false),
  UNIQUE_NAME("fuzzed_email_key", false),
  UNIQUE_AS("Email", false),
  COLUMN_NAME("other_name", false),
  COLUMN_TYPE("varchar(10)", true),
  DEFAULT("''", true),
  COMPUTED("lower(name)", true),
  COLUMN_CHECK("name <> ''", true),
  ON_CONFLICT("excluded.email", true),
  LABEL("one", false),
  ENUM_NAME("mood", false),
  ENUM_SCHEMA("fuzz", false),
  ENUM_LABEL("good", false),
  BY("Id", false),
  VALUE("name = 'x'", true),
  SET("email = 'y'", true),
  UPSERT_WHERE("fuzzed.id > 1", true),
  ABSENT_BY("Id", false),
  ABSENT_VALUE("name = 'y'", true),
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
    return this == VALUE || this == ABSENT_VALUE || this == SET || this == UPDATE_SET;
  }
}
