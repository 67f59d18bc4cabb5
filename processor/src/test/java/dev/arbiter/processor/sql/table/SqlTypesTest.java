package dev.arbiter.processor.sql.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.model.type.SqlTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | text",
        "uuid | uuid",
        "numeric(6,2) | numeric(6,2)",
        "timestamp(0) with time zone | timestamp(0) with time zone",
        "double precision | double precision",
        "varchar(80) | varchar",
        "VARCHAR (80) | varchar",
        "character varying(80) | varchar",
        "char(3) | bpchar",
        "character(3) | bpchar",
        "bpchar | bpchar",
        "bit(3) | pg_catalog.bit",
        "bit varying(3) | varbit",
        "varchar(3)[] | varchar[]",
        "pg_catalog.varchar(3) | varchar",
        "\"char\" | \"char\"",
        "app.varchar(3) | app.varchar(3)",
        "varchar(3) COLLATE \"C\" | varchar COLLATE \"C\"",
        "text COLLATE \"de-x-icu\" | text COLLATE \"de-x-icu\"",
        "crm.mood | crm.mood",
        "\"My Type\" | \"My Type\"",
      })
  void lengthsThatTruncateAreDropped(String sqlType, String cast) {
    assertThat(SqlTypes.cast(SqlTypeParser.parse(sqlType))).isEqualTo(cast);
  }

  @Test
  void castTakesNoCollation() {
    assertThat(SqlTypeParser.parse("text COLLATE \"C\"").uncollated()).isEqualTo("text");
    assertThat(SqlTypeParser.parse("collated_text").uncollated()).isEqualTo("collated_text");
  }
}
