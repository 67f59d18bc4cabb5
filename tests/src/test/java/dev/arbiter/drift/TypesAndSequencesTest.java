package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.EnumDefinition;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enum types, sequences that columns own, virtual columns, storage parameters of tables. */
final class TypesAndSequencesTest {

  private static final TableDefinition DIARY =
      TableDefinition.of("diary")
          .columns(
              ColumnDefinition.of("id", "bigint").serial().notNull(),
              ColumnDefinition.of("mood", "mood").notNull())
          .enums(
              new EnumDefinition(null, Identifier.of("mood"), List.of("sad", "it's ok", "happy")))
          .with("fillfactor = 70, autovacuum_enabled = false")
          .build();

  private final Damaged diary = Damaged.of(DIARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER SEQUENCE diary_id_seq OWNED BY NONE",
        "ALTER TABLE diary ALTER id DROP DEFAULT",
        "ALTER TABLE diary ALTER id SET DEFAULT 7",
        "ALTER TABLE diary ALTER id DROP DEFAULT, ALTER id ADD GENERATED ALWAYS AS IDENTITY",
      })
  void aSequence(String sql) {
    diary.by("INSERT INTO diary VALUES (41, 'sad')").by(sql).isFixed("COLUMN_SERIAL id").isNone();
    diary.by("INSERT INTO diary (mood) VALUES ('happy')");
  }

  @Test
  void aSequenceOfAnotherNameIsNone() {
    diary.by("ALTER SEQUENCE diary_id_seq RENAME TO numbers").isNone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'it''s ok', 'happy' | ALTER TYPE mood ADD VALUE 'sad' BEFORE 'it''s ok';",
        "'sad', 'happy' | ALTER TYPE mood ADD VALUE 'it''s ok' AFTER 'sad';",
        "'sad', 'it''s ok' | ALTER TYPE mood ADD VALUE 'happy' AFTER 'it''s ok';",
      },
      quoteCharacter = '`')
  void labelsThatAreMissing(String found, String fix) {
    replace(found);
    assertThat(diary.differs("ENUM_LABELS mood").migration().lines()).contains(fix);
    diary.isFixed("ENUM_LABELS mood").isNone();
  }

  private void replace(String labels) {
    diary.by(
        """
        ALTER TABLE diary ALTER mood TYPE text;
        DROP TYPE mood;
        CREATE TYPE mood AS ENUM (%s);
        ALTER TABLE diary ALTER mood TYPE mood USING mood::mood\
        """
            .formatted(labels));
  }

  @Test
  void severalLabelsThatAreMissing() {
    replace("''");
    diary.isFixed("ENUM_LABELS mood").then("ENUM_LABELS mood");
    assertThat(diary.server().column("SELECT unnest(enum_range(NULL::mood))"))
        .containsExactly("", "sad", "it's ok", "happy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'sad', 'it''s ok', 'happy', 'wild'"
            + " | -- No label can be taken away: declare 'wild', as rows may have it.",
        "'sad', 'happy', 'it''s ok'"
            + " | -- Labels cannot be moved: declare them in the order that was found.",
      },
      quoteCharacter = '`')
  void labelsThatAreThere(String found, String remark) {
    replace(found);
    assertThat(diary.differs("ENUM_LABELS mood").differences())
        .extracting(Difference::ddl)
        .containsExactly(remark);
  }

  @Test
  void aTypeThatIsMissing() {
    diary.by("ALTER TABLE diary ALTER mood TYPE text; DROP TYPE mood");
    assertThat(diary.differs("ENUM_MISSING mood").differences())
        .extracting(Difference::ddl)
        .containsExactly("CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy');");
    diary.isFixed("ENUM_MISSING mood").isFixed("COLUMN_TYPE mood").isNone();
  }

  @Test
  void aTypeThatIsNoEnum() {
    diary.by("ALTER TABLE diary ALTER mood TYPE text; DROP TYPE mood; CREATE DOMAIN mood AS text");
    diary.differs("ENUM_LABELS mood", "COLUMN_TYPE mood");
  }

  /** A Java enum in a type that is taken to exist. */
  private static TableDefinition page(EnumDefinition type) {
    return TableDefinition.of("page")
        .columns(ColumnDefinition.of("mood", "mood").notNull())
        .enums(type.existing())
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TYPE mood AS ENUM ('sad', 'happy') | ",
        "DOMAIN mood AS text | ",
        "TYPE mood AS ENUM ('sad') | ENUM_LABELS mood",
        "TYPE mood AS ENUM ('sad', 'happy', 'wild') | ENUM_LABELS mood",
      },
      quoteCharacter = '`')
  void labelsOfATypeThatIsTakenToExist(String type, String difference) {
    EnumDefinition mood = new EnumDefinition(null, Identifier.of("mood"), List.of("sad", "happy"));
    Server server = Server.with();
    server.execute("CREATE " + type);
    Schema.create(server.database, page(mood));
    assertThat(Server.differences(server.check(page(mood))))
        .isEqualTo(difference == null ? List.of() : List.of(difference));
  }

  @ParameterizedTest
  @CsvSource({"SET (fillfactor = 60)", "RESET (autovacuum_enabled)", "SET (autovacuum_enabled)"})
  void storage(String sql) {
    diary.by("ALTER TABLE diary " + sql).isFixed("TABLE_STORAGE diary").isNone();
  }

  @ParameterizedTest
  @CsvSource({"SET (autovacuum_enabled = off)", "SET (parallel_workers = 2)"})
  void storageThatIsNotDeclared(String sql) {
    diary.by("ALTER TABLE diary " + sql).isNone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE area DROP twice, ADD twice integer GENERATED ALWAYS AS (side * 2) STORED",
        "ALTER TABLE area DROP twice, ADD twice integer",
        "ALTER TABLE area DROP twice, ADD twice integer GENERATED ALWAYS AS (side * 3) VIRTUAL",
      })
  void virtualColumns(String sql) {
    assumeTrue(TestPostgres.majorVersion() >= 18, "VIRTUAL needs PostgreSQL 18");
    Damaged.of(area(ColumnDefinition.of("twice", "integer").computedVirtually("side * 2")))
        .by(sql)
        .isFixed("COLUMN_COMPUTED twice")
        .isNone();
  }

  @Test
  void aVirtualColumnInsteadOfAStoredOrPlainOne() {
    assumeTrue(TestPostgres.majorVersion() >= 18, "VIRTUAL needs PostgreSQL 18");
    String virtual =
        "ALTER TABLE area DROP twice, ADD twice integer GENERATED ALWAYS AS (side * 2) VIRTUAL";
    Damaged.of(area(ColumnDefinition.of("twice", "integer").computed("side * 2")))
        .by(virtual)
        .isFixed("COLUMN_COMPUTED twice")
        .isNone();
    Damaged.of(area(ColumnDefinition.of("twice", "integer")))
        .by(virtual)
        .isFixed("COLUMN_COMPUTED twice")
        .isNone();
  }

  @Test
  void aTableHasColumnsOfTheTypeThatItIsNamedAfter() {
    Damaged.of(
            TableDefinition.of("date")
                .columns(ColumnDefinition.of("date", "date").defaultsTo("'2026-01-01'").notNull())
                .build())
        .by("ALTER TABLE date ALTER date SET DEFAULT date '2025-12-31' + 1")
        .isNone();
  }

  private static TableDefinition area(ColumnDefinition column) {
    return TableDefinition.of("area")
        .columns(ColumnDefinition.of("side", "integer").notNull(), column)
        .build();
  }
}
