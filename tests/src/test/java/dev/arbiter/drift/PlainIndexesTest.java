package dev.arbiter.drift;

import static dev.arbiter.schema.IndexDefinition.index;
import static dev.arbiter.schema.IndexDefinition.primaryKey;
import static dev.arbiter.schema.IndexDefinition.uniqueConstraint;
import static dev.arbiter.schema.IndexDefinition.uniqueIndex;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes that are no conflict targets, and what all of them have besides their key. */
final class PlainIndexesTest {

  private static final TableDefinition TABLE =
      TableDefinition.of("parcel")
          .columns(
              ColumnDefinition.of("id", "integer").notNull(),
              ColumnDefinition.of("code", "integer").notNull(),
              ColumnDefinition.of("place", "text").notNull(),
              ColumnDefinition.of("doc", "jsonb"))
          .indexes(
              primaryKey("parcel_pkey", "parcel", "id"),
              uniqueIndex("parcel_code_idx", "parcel", "code")
                  .include("place")
                  .with("fillfactor = 80"),
              index("parcel_place_idx", "parcel", "lower(place)", "code DESC")
                  .where("code > 0")
                  .include("id")
                  .with("fillfactor = 70"),
              index("parcel_doc_idx", "parcel", "doc jsonb_path_ops").using("gin"))
          .build();

  private final Damaged parcel = Damaged.of(TABLE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP INDEX parcel_place_idx | INDEX_MISSING parcel_place_idx",
        "ALTER INDEX parcel_place_idx RENAME TO other | INDEX_RENAMED parcel_place_idx",
        "DROP INDEX parcel_place_idx; CREATE INDEX parcel_place_idx ON parcel USING brin (code)"
            + " | INDEX_METHOD parcel_place_idx",
        "DROP INDEX parcel_place_idx; CREATE INDEX parcel_place_idx ON parcel (code DESC,"
            + " lower(place)) INCLUDE (id) WITH (fillfactor = 70) WHERE code > 0 | INDEX_KEY"
            + " parcel_place_idx",
        "DROP INDEX parcel_place_idx; CREATE INDEX parcel_place_idx ON parcel (lower(place), code)"
            + " INCLUDE (id) WITH (fillfactor = 70) WHERE code > 0 | INDEX_KEY parcel_place_idx",
        "DROP INDEX parcel_place_idx; CREATE INDEX parcel_place_idx ON parcel (lower(place), code"
            + " DESC) INCLUDE (id) WITH (fillfactor = 70) WHERE code > 1 | INDEX_PREDICATE"
            + " parcel_place_idx",
        "DROP INDEX parcel_place_idx; CREATE INDEX parcel_place_idx ON parcel (lower(place), code"
            + " DESC) WITH (fillfactor = 70) WHERE code > 0 | INDEX_INCLUDED parcel_place_idx",
        "ALTER INDEX parcel_place_idx SET (fillfactor = 60) | INDEX_STORAGE parcel_place_idx",
        "ALTER INDEX parcel_place_idx RESET (fillfactor) | INDEX_STORAGE parcel_place_idx",
        "ALTER INDEX parcel_code_idx SET (fillfactor = 60) | INDEX_STORAGE parcel_code_idx",
        "DROP INDEX parcel_doc_idx; CREATE INDEX parcel_doc_idx ON parcel USING gin (doc)"
            + " | INDEX_KEY parcel_doc_idx",
      })
  void differs(String sql, String difference) {
    parcel.by(sql).isFixed(difference).isNone();
  }

  @Test
  void thatStoreOtherColumns() {
    parcel
        .by("DROP INDEX parcel_code_idx; CREATE UNIQUE INDEX parcel_code_idx ON parcel (code)")
        .isFixed("INDEX_INCLUDED parcel_code_idx")
        .then();
  }

  @Test
  void thatRejectRows() {
    parcel
        .by(
            "DROP INDEX parcel_place_idx; CREATE UNIQUE INDEX parcel_place_idx ON parcel"
                + " (lower(place), code DESC)")
        .isFixed("INDEX_UNIQUE parcel_place_idx")
        .then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP INDEX parcel_place_idx; CREATE INDEX parcel_place_idx ON parcel (LOWER(place::text),"
            + " code DESC) INCLUDE (id) WITH (fillfactor = 70) WHERE 0 < code",
        "ALTER INDEX parcel_place_idx SET (deduplicate_items = off)",
        "CREATE INDEX another ON parcel (place)",
      })
  void isNone(String sql) {
    parcel.by(sql).isNone();
  }

  @Test
  void onAReadOnlyServer() {
    Server readOnly = parcel.server().settings("SET default_transaction_read_only = on");
    parcel.by("DROP INDEX parcel_place_idx");
    assertThat(Server.differences(readOnly.check(TABLE)))
        .containsExactly("INDEX_MISSING parcel_place_idx");
  }

  @Test
  void anIndexIsAsGoodAsAConstraint() {
    TableDefinition table =
        TableDefinition.of("slot")
            .columns(ColumnDefinition.of("id", "integer").notNull())
            .indexes(uniqueConstraint("slot_id_key", "slot", "id"))
            .build();
    Damaged.of(table)
        .by(
            "ALTER TABLE slot DROP CONSTRAINT slot_id_key; CREATE UNIQUE INDEX slot_id_key ON slot"
                + " (id)")
        .isNone();
  }

  @ParameterizedTest
  @CsvSource({"''", "DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"})
  void deferrability(String found) {
    for (TableDefinition table : new TableDefinition[] {slot(), deferrable(), deferred()}) {
      String declared = table.indexes().get(0).options().deferral().sql();
      Damaged slot =
          Damaged.of(table)
              .by(
                  "ALTER TABLE slot DROP CONSTRAINT slot_id_key, ADD CONSTRAINT slot_id_key UNIQUE"
                      + " (id) "
                      + found);
      if (declared.equals(found)) {
        slot.isNone();
      } else {
        slot.isFixed("INDEX_DEFERRABLE slot_id_key");
        slot.server().removeUndeclared("slot", "slot_id_key_old");
        slot.isNone();
      }
    }
  }

  private static TableDefinition slot() {
    return slot(uniqueConstraint("slot_id_key", "slot", "id"));
  }

  private static TableDefinition deferrable() {
    return slot(uniqueConstraint("slot_id_key", "slot", "id").deferrable());
  }

  private static TableDefinition deferred() {
    return slot(uniqueConstraint("slot_id_key", "slot", "id").initiallyDeferred());
  }

  private static TableDefinition slot(IndexDefinition index) {
    return TableDefinition.of("slot")
        .columns(ColumnDefinition.of("id", "integer").notNull())
        .indexes(index)
        .build();
  }
}
