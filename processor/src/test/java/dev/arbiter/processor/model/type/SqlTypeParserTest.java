package dev.arbiter.processor.model.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTypeParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | TEXT text []",
        "INT4 | NUMBER integer []",
        "pg_catalog.int8 | NUMBER bigint []",
        "double  precision | NUMBER double precision []",
        "float(24) | NUMBER real []",
        "float(25) | NUMBER double precision []",
        "decimal(6, 2) | NUMBER numeric [6, 2]",
        "char | TEXT bpchar [1]",
        "bpchar | TEXT bpchar []",
        "character varying ( 80 ) | TEXT varchar [80]",
        "national character varying(80) | TEXT varchar [80]",
        "bit varying | BITS varbit []",
        "timestamp(3) with time zone | DATE timestamptz [3]",
        "time without time zone | TIME time []",
        "interval day to second(3) | INTERVAL interval [day to second, 3]",
        "\"char\" | OTHER char []",
        "\"int4\" | NUMBER integer []",
        "geometry(Point, 4326) | OTHER geometry [Point, 4326]",
        "\"My Type\" | OTHER My Type []",
        "text STORAGE | OTHER text storage []",
      })
  void usualNamesFamiliesAndModifiers(String text, String expected) {
    SqlType type = SqlTypeParser.parse(text);

    assertThat(type.family() + " " + type.name() + " " + type.modifiers()).isEqualTo(expected);
    assertThat(type.schema()).isNull();
    assertThat(type.text()).isEqualTo(text);
  }

  @Test
  void schemas() {
    SqlType type = SqlTypeParser.parse("\"Crm\".text");

    assertThat(type.schema()).isEqualTo("Crm");
    assertThat(type.family()).isEqualTo(SqlType.Family.OTHER);
    assertThat(type.is("text")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"numeric(6)[]", "numeric(6)[3][]", "numeric(6) ARRAY[3]", "numeric(6) array"})
  void arraysHaveElements(String text) {
    SqlType type = SqlTypeParser.parse(text);

    assertThat(type.family()).isEqualTo(SqlType.Family.ARRAY);
    assertThat(type.name()).isEqualTo("numeric[]");
    assertThat(type.element()).isEqualTo(SqlTypeParser.parse("numeric(6)"));
  }

  @Test
  void collationsStandBehind() {
    SqlType type = SqlTypeParser.parse("varchar(3) collate \"de-x-icu\"");

    assertThat(type.collation()).isEqualTo("\"de-x-icu\"");
    assertThat(type.uncollated()).isEqualTo("varchar(3)");
    assertThat(type.modifiers()).containsExactly("3");
  }

  @ParameterizedTest
  @CsvSource({"''", "'('", "']'", "'[]'", "'.'", "'COLLATE'", "'a('", "'numeric(1,'"})
  void anyTextMakesAType(String text) {
    assertThat(SqlTypeParser.parse(text).text()).isEqualTo(text);
  }
}
