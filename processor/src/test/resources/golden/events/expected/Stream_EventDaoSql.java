package golden.events;

import dev.arbiter.Upserted;
import dev.arbiter.internal.RowStatements;
import dev.arbiter.internal.RuntimeVersion;
import dev.arbiter.internal.batch.statement.Batch;
import dev.arbiter.internal.batch.statement.BatchKey;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.batch.statement.Stage;
import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.internal.dao.Composed;
import dev.arbiter.internal.dao.InsertRows;
import dev.arbiter.internal.dao.TableRows;
import dev.arbiter.internal.keys.KeyColumn;
import dev.arbiter.internal.keys.KeysStatement;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.internal.statement.DeclaredRow;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.array.RowColumns;
import dev.arbiter.internal.type.scalar.Codecs;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The statements of {@link Stream_EventDao}, and how rows are bound to them and read. */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class Stream_EventDaoSql {
  static final String VERSION =
      RuntimeVersion.matching("golden.events.Stream_EventDao", "0.1.0-SNAPSHOT");
  private static final IndexDefinition INDEX_BY_ID =
      IndexDefinition.primaryKey("events_pkey", "streams.events", "id");
  private static final IndexDefinition INDEX_BY_ORIGIN = IndexDefinition.uniqueIndex(
      "events_source_external_id_idx", "streams.events", "source",
          "external_id").withNullsNotDistinct();
  private static final IndexDefinition INDEX_BY_REFERENCE = IndexDefinition.uniqueIndex(
      "events_reference_idx", "streams.events", "(payload->>'reference' COLLATE \"C\")")
      .where("(payload->>'reference' COLLATE \"C\") IS NOT NULL");
  private static final Statements STATEMENTS =
      new Statements("Stream_EventDao", "streams.events", "events_pkey");
  private static final ColumnDefinition[] COLUMNS = {
      ColumnDefinition.of("id", "bigint").identityByDefault().notNull(),
      ColumnDefinition.of("source", "text").notNull(),
      ColumnDefinition.of("external_id", "bigint"),
      ColumnDefinition.of("kind", "text").notNull(),
      ColumnDefinition.of("amount", "numeric(12,2)").notNull(),
      ColumnDefinition.of("payload", "jsonb").defaultsTo("'{}'").notNull(),
      ColumnDefinition.of("folded_kind", "text").computed("lower(kind)").notNull(),
      ColumnDefinition.of("day", "date"),
      ColumnDefinition.of("signature", "bytea")
  };
  private static final RowText ROW =
      DeclaredRow.of("streams.events", COLUMNS).with("payload", it -> it.sentAs("text"));
  private static final RowsText MANY = new RowsText(ROW);
  private static final RowsText NUMBERED = MANY.numbering();
  private static final StageText STAGED = new StageText("pg_temp.arbiter_batch_events", MANY);
  private static final RowText ROW_WITHOUT_IDENTITY = ROW.withoutIdentity();
  private static final RowsText MANY_WITHOUT_IDENTITY = new RowsText(ROW_WITHOUT_IDENTITY);
  private static final StageText STAGED_WITHOUT_IDENTITY =
      new StageText("pg_temp.arbiter_batch_events", MANY_WITHOUT_IDENTITY);

  private static final String SET_BY_ID = """
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END""";

  private static final String WHERE_BY_ID = """
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""";

  private static final String LOOKUP = """
      CROSS JOIN LATERAL (
        SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
        FROM streams.events AS t
        WHERE id = s.id
        OFFSET 0
      ) AS t""";

  private static final String ON_CONFLICT_BY_ORIGIN = "ON CONFLICT (source, external_id) DO UPDATE";

  private static final String SET_BY_ORIGIN = """
      SET kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END""";

  private static final String WHERE_BY_ORIGIN = """
      WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""";

  private static final String WHERE_BY_ORIGIN_2 = """
      WHERE ((source = ?::text
        AND external_id = ?::bigint)
        OR (source = ?::text
        AND external_id IS NULL AND ?::bigint IS NULL))""";

  private static final String ON_CONFLICT_BY_ORIGIN_2 =
      "ON CONFLICT (source, external_id) DO NOTHING";
  private static final String ORDER_BY_BY_ORIGIN = "ORDER BY s.source, s.external_id, s.place";

  private static final String LOOKUP_2 = """
      CROSS JOIN LATERAL (
        SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
        FROM streams.events AS t
        WHERE ((source = s.source
          AND external_id = s.external_id)
          OR (source = s.source
          AND external_id IS NULL AND s.external_id IS NULL))
        OFFSET 0
      ) AS t""";

  private static final String WHERE_BY_ORIGIN_3 = """
      WHERE ((source = k.k1
        AND external_id = k.k2)
        OR (source = k.k1
        AND external_id IS NULL AND k.k2 IS NULL))""";

  private static final String WHERE_BY_ORIGIN_4 = """
      OFFSET 0
      ) AS r""";

  private static final String DELETE = """
      FOR UPDATE
      ) AS r
      )
      DELETE FROM streams.events USING k""";

  private static final String ON_CONFLICT_BY_REFERENCE = """
      ON CONFLICT ((payload->>'reference' COLLATE "C"))
        WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE""";

  private static final String SET_BY_REFERENCE = """
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END""";

  private static final String WHERE_BY_REFERENCE = """
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""";

  private static final String WHERE_BY_REFERENCE_2 = """
      WHERE (payload->>'reference' COLLATE "C")
          = (CASE WHEN ? THEN ?::jsonb ELSE '{}' END->>'reference' COLLATE "C")
        AND (payload->>'reference' COLLATE "C") IS NOT NULL""";

  private static final String ON_CONFLICT_BY_REFERENCE_2 = """
      ON CONFLICT ((payload->>'reference' COLLATE "C"))
        WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO NOTHING""";

  private static final String ORDER_BY_BY_REFERENCE = """
      ORDER BY CASE WHEN (s.payload->>'reference' COLLATE "C") IS NOT NULL THEN (s.payload->>'reference' COLLATE "C") END,
        s.place""";

  private static final String LOOKUP_3 = """
      CROSS JOIN LATERAL (
        SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
        FROM streams.events AS t
        WHERE (payload->>'reference' COLLATE "C") = (s.payload->>'reference' COLLATE "C")
          AND (payload->>'reference' COLLATE "C") IS NOT NULL
        OFFSET 0
      ) AS t""";

  private static final String WHERE_BY_REFERENCE_3 = """
      WHERE (payload->>'reference' COLLATE "C") = (?::jsonb->>'reference' COLLATE "C")
        AND (payload->>'reference' COLLATE "C") IS NOT NULL""";

  private static final String WHERE_BY_REFERENCE_4 = """
      WHERE (payload->>'reference' COLLATE "C")
          = (CAST(k.k1 AS jsonb)->>'reference' COLLATE "C")
        AND (payload->>'reference' COLLATE "C") IS NOT NULL""";

  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", INDEX_BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          SET_BY_ID, WHERE_BY_ID, ROW.returning());
  static final StatementDefinition FIND_BY_ID_SQL = STATEMENTS.select(
      "findById", INDEX_BY_ID, ROW.select(), "FROM streams.events", "WHERE id = ?::bigint");
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", INDEX_BY_ID, ROW.insertInto(), ROW.values(),
          "ON CONFLICT (id) DO UPDATE", SET_BY_ID, WHERE_BY_ID, ROW.returningOutcome());
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", INDEX_BY_ID, ROW.insertInto(), ROW.values(),
          "ON CONFLICT (id) DO NOTHING", ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertAllIfAbsentById", INDEX_BY_ID, ROW.insertInto(), MANY.selectWithPlace(), MANY.rows(),
          "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING", MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsentById", INDEX_BY_ID, ROW.insertInto(), MANY.selectWithPlace(),
          MANY.mixedRows(), "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING",
          MANY.returningPlace());
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL = STATEMENTS.select(
      "getOrInsertAllById", INDEX_BY_ID, MANY.selectStored(), MANY.mixedRows(), LOOKUP);
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", INDEX_BY_ID, ROW.insertInto(), ROW.values(), "ON CONFLICT (id) DO UPDATE",
          SET_BY_ID, WHERE_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", INDEX_BY_ID, "DELETE FROM streams.events", "WHERE id = ?::bigint");
  static final StatementDefinition FIND_ALL_BY_ID_SQL = STATEMENTS.select(
      "findAllById", INDEX_BY_ID, ROW.select(), "FROM streams.events",
          "WHERE id = ANY (?::bigint[])");

  static final StatementDefinition DELETE_ALL_BY_ID_SQL = STATEMENTS.delete(
      "deleteAllById", INDEX_BY_ID, """
          WITH locked AS MATERIALIZED (
          SELECT id AS k1
          FROM streams.events""", "WHERE id = ANY (?::bigint[])", """
          ORDER BY 1
          FOR UPDATE
          )
          DELETE FROM streams.events""", "WHERE id = ANY (ARRAY(SELECT locked.k1 FROM locked))");

  static final StatementDefinition UPSERT_BY_ORIGIN_SQL = STATEMENTS.insert(
      "upsertByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), ROW.values(), ON_CONFLICT_BY_ORIGIN,
          SET_BY_ORIGIN, WHERE_BY_ORIGIN, ROW.returning());
  static final StatementDefinition UPSERT_BY_ORIGIN_WITHOUT_ID_SQL = STATEMENTS.insert(
      "upsertByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_ORIGIN, SET_BY_ORIGIN, WHERE_BY_ORIGIN,
          ROW.returning());
  static final StatementDefinition FIND_BY_ORIGIN_SQL = STATEMENTS.select(
      "findByOrigin", INDEX_BY_ORIGIN, ROW.select(), "FROM streams.events", WHERE_BY_ORIGIN_2);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ORIGIN_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), ROW.values(),
          ON_CONFLICT_BY_ORIGIN, SET_BY_ORIGIN, WHERE_BY_ORIGIN, ROW.returningOutcome());
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ORIGIN_WITHOUT_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_ORIGIN, SET_BY_ORIGIN, WHERE_BY_ORIGIN,
          ROW.returningOutcome());
  static final StatementDefinition INSERT_IF_ABSENT_BY_ORIGIN_SQL = STATEMENTS.insert(
      "insertIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), ROW.values(),
          ON_CONFLICT_BY_ORIGIN_2, ROW.returning());
  static final StatementDefinition INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_ORIGIN_2, ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ORIGIN_SQL = STATEMENTS.insert(
      "insertAllIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), MANY.selectWithPlace(),
          MANY.rows(), ORDER_BY_BY_ORIGIN, ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ORIGIN_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), NUMBERED.selectWithPlace(),
          MANY.mixedRows(), ORDER_BY_BY_ORIGIN, ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL =
      STATEMENTS.insert(
          "insertAllIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), MANY_WITHOUT_IDENTITY.rows(), ORDER_BY_BY_ORIGIN,
              ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_MIXED_SQL =
      STATEMENTS.insert(
          "insertAllIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), MANY_WITHOUT_IDENTITY.mixedRows(),
              ORDER_BY_BY_ORIGIN, ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace());
  static final StatementDefinition ORDER_OF_INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL =
      STATEMENTS.select(
          "insertAllIfAbsentByOrigin", null, "SELECT s.place", MANY_WITHOUT_IDENTITY.mixedRows(),
              MANY.whereNotNumbered(), ORDER_BY_BY_ORIGIN);
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_ORIGIN_SQL = STATEMENTS.select(
      "getOrInsertAllByOrigin", INDEX_BY_ORIGIN, MANY.selectStored(), MANY.mixedRows(), LOOKUP_2);
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_ORIGIN_WITHOUT_ID_SQL =
      STATEMENTS.select(
          "getOrInsertAllByOrigin", INDEX_BY_ORIGIN, MANY.selectStored(),
              MANY_WITHOUT_IDENTITY.mixedRows(), LOOKUP_2);
  static final StatementDefinition UPSERT_ALL_BY_ORIGIN_SQL = STATEMENTS.insert(
      "upsertAllByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), ROW.values(), ON_CONFLICT_BY_ORIGIN,
          SET_BY_ORIGIN, WHERE_BY_ORIGIN);
  static final StatementDefinition UPSERT_ALL_BY_ORIGIN_WITHOUT_ID_SQL = STATEMENTS.insert(
      "upsertAllByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_ORIGIN, SET_BY_ORIGIN, WHERE_BY_ORIGIN);
  static final StatementDefinition DELETE_BY_ORIGIN_SQL = STATEMENTS.delete(
      "deleteByOrigin", INDEX_BY_ORIGIN, "DELETE FROM streams.events", WHERE_BY_ORIGIN_2);

  static final StatementDefinition FIND_ALL_BY_ORIGIN_SQL = STATEMENTS.select(
      "findAllByOrigin", INDEX_BY_ORIGIN, """
          SELECT r.*, k.place
          FROM (
            SELECT unnest(?::text[]) AS k1, unnest(?::bigint[]) AS k2,
              unnest(?::integer[]) AS place
          ) AS k
          CROSS JOIN LATERAL (""", ROW.select(), "FROM streams.events", WHERE_BY_ORIGIN_3,
          WHERE_BY_ORIGIN_4);

  static final StatementDefinition DELETE_ALL_BY_ORIGIN_SQL = STATEMENTS.delete(
      "deleteAllByOrigin", INDEX_BY_ORIGIN, """
          WITH k AS MATERIALIZED (
          SELECT k.*
          FROM (
            SELECT *
            FROM (
              SELECT unnest(?::text[]) AS k1, unnest(?::bigint[]) AS k2,
              unnest(?::integer[]) AS place
            ) AS k
            ORDER BY k.k1, k.k2, k.place
          ) AS k
          CROSS JOIN LATERAL (
          SELECT FROM streams.events""", WHERE_BY_ORIGIN_3, DELETE, WHERE_BY_ORIGIN_3);

  static final StatementDefinition UPSERT_BY_REFERENCE_SQL = STATEMENTS.insert(
      "upsertByReference", INDEX_BY_REFERENCE, ROW.insertInto(), ROW.values(),
          ON_CONFLICT_BY_REFERENCE, SET_BY_REFERENCE, WHERE_BY_REFERENCE, ROW.returning());
  static final StatementDefinition UPSERT_BY_REFERENCE_WITHOUT_ID_SQL = STATEMENTS.insert(
      "upsertByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_REFERENCE, SET_BY_REFERENCE,
          WHERE_BY_REFERENCE, ROW.returning());
  static final StatementDefinition FIND_CONFLICTING_BY_REFERENCE_SQL = STATEMENTS.select(
      "findConflictingByReference", INDEX_BY_REFERENCE, ROW.select(), "FROM streams.events",
          WHERE_BY_REFERENCE_2);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_REFERENCE_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByReference", INDEX_BY_REFERENCE, ROW.insertInto(), ROW.values(),
          ON_CONFLICT_BY_REFERENCE, SET_BY_REFERENCE, WHERE_BY_REFERENCE, ROW.returningOutcome());
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_REFERENCE_WITHOUT_ID_SQL =
      STATEMENTS.insert(
          "upsertWithOutcomeByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
              ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_REFERENCE, SET_BY_REFERENCE,
              WHERE_BY_REFERENCE, ROW.returningOutcome());
  static final StatementDefinition INSERT_IF_ABSENT_BY_REFERENCE_SQL = STATEMENTS.insert(
      "insertIfAbsentByReference", INDEX_BY_REFERENCE, ROW.insertInto(), ROW.values(),
          ON_CONFLICT_BY_REFERENCE_2, ROW.returning());
  static final StatementDefinition INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_REFERENCE_2, ROW.returning());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_REFERENCE_SQL = STATEMENTS.insert(
      "insertAllIfAbsentByReference", INDEX_BY_REFERENCE, ROW.insertInto(), MANY.selectWithPlace(),
          MANY.rows(), ORDER_BY_BY_REFERENCE, ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_REFERENCE_MIXED_SQL = STATEMENTS.insert(
      "insertAllIfAbsentByReference", INDEX_BY_REFERENCE, ROW.insertInto(),
          NUMBERED.selectWithPlace(), MANY.mixedRows(), ORDER_BY_BY_REFERENCE,
          ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL =
      STATEMENTS.insert(
          "insertAllIfAbsentByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), MANY_WITHOUT_IDENTITY.rows(),
              ORDER_BY_BY_REFERENCE, ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace());
  static final StatementDefinition INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_MIXED_SQL =
      STATEMENTS.insert(
          "insertAllIfAbsentByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), MANY_WITHOUT_IDENTITY.mixedRows(),
              ORDER_BY_BY_REFERENCE, ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace());
  static final StatementDefinition ORDER_OF_INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL =
      STATEMENTS.select(
          "insertAllIfAbsentByReference", null, "SELECT s.place", MANY_WITHOUT_IDENTITY.mixedRows(),
              MANY.whereNotNumbered(), ORDER_BY_BY_REFERENCE);
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_REFERENCE_SQL = STATEMENTS.select(
      "getOrInsertAllByReference", INDEX_BY_REFERENCE, MANY.selectStored(), MANY.mixedRows(),
          LOOKUP_3);
  static final StatementDefinition LOOKUP_OF_GET_OR_INSERT_ALL_BY_REFERENCE_WITHOUT_ID_SQL =
      STATEMENTS.select(
          "getOrInsertAllByReference", INDEX_BY_REFERENCE, MANY.selectStored(),
              MANY_WITHOUT_IDENTITY.mixedRows(), LOOKUP_3);
  static final StatementDefinition UPSERT_ALL_BY_REFERENCE_SQL = STATEMENTS.insert(
      "upsertAllByReference", INDEX_BY_REFERENCE, ROW.insertInto(), ROW.values(),
          ON_CONFLICT_BY_REFERENCE, SET_BY_REFERENCE, WHERE_BY_REFERENCE);
  static final StatementDefinition UPSERT_ALL_BY_REFERENCE_WITHOUT_ID_SQL = STATEMENTS.insert(
      "upsertAllByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
          ROW_WITHOUT_IDENTITY.values(), ON_CONFLICT_BY_REFERENCE, SET_BY_REFERENCE,
          WHERE_BY_REFERENCE);
  static final StatementDefinition FIND_BY_REFERENCE_SQL = STATEMENTS.select(
      "findByReference", INDEX_BY_REFERENCE, ROW.select(), "FROM streams.events",
          WHERE_BY_REFERENCE_3);
  static final StatementDefinition DELETE_BY_REFERENCE_SQL = STATEMENTS.delete(
      "deleteByReference", INDEX_BY_REFERENCE, "DELETE FROM streams.events", WHERE_BY_REFERENCE_3);

  static final StatementDefinition FIND_ALL_BY_REFERENCE_SQL = STATEMENTS.select(
      "findAllByReference", INDEX_BY_REFERENCE, """
          SELECT r.*, k.place
          FROM (
            SELECT unnest(?::text[]) AS k1, unnest(?::integer[]) AS place
          ) AS k
          CROSS JOIN LATERAL (""", ROW.select(), "FROM streams.events", WHERE_BY_REFERENCE_4,
          WHERE_BY_ORIGIN_4);

  static final StatementDefinition DELETE_ALL_BY_REFERENCE_SQL = STATEMENTS.delete(
      "deleteAllByReference", INDEX_BY_REFERENCE, """
          WITH k AS MATERIALIZED (
          SELECT k.*
          FROM (
            SELECT *
            FROM (
              SELECT unnest(?::text[]) AS k1, unnest(?::integer[]) AS place
            ) AS k
            ORDER BY (CAST(k.k1 AS jsonb)->>'reference' COLLATE "C"), k.place
          ) AS k
          CROSS JOIN LATERAL (
          SELECT FROM streams.events""", WHERE_BY_REFERENCE_4, DELETE, WHERE_BY_REFERENCE_4);

  static final StatementDefinition RECORD_SQL = STATEMENTS.insert(
      "record", INDEX_BY_ORIGIN, ROW.insertInto(), ROW.values(), ON_CONFLICT_BY_ORIGIN,
          SET_BY_ORIGIN, ROW.returningOutcome());
  static final StatementDefinition RECORD_WITHOUT_ID_SQL = STATEMENTS.insert(
      "record", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(), ROW_WITHOUT_IDENTITY.values(),
          ON_CONFLICT_BY_ORIGIN, SET_BY_ORIGIN, ROW.returningOutcome());
  static final StatementDefinition ADD_SQL = STATEMENTS.insert(
      "add", INDEX_BY_ORIGIN, ROW.insertInto(), ROW.values(), ON_CONFLICT_BY_ORIGIN,
          "SET amount = t.amount + excluded.amount", "WHERE (t.kind <> ?::text)");
  static final StatementDefinition ADD_WITHOUT_ID_SQL = STATEMENTS.insert(
      "add", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(), ROW_WITHOUT_IDENTITY.values(),
          ON_CONFLICT_BY_ORIGIN, "SET amount = t.amount + excluded.amount",
          "WHERE (t.kind <> ?::text)");
  static final RowStatements<NewStream_Event, Stream.Event> FOR_ROWS =
      new RowStatements<NewStream_Event, Stream.Event>(Stream_EventDaoSql::read, 9);
  static final Codec<BigDecimal> BIG_DECIMAL_12_2_CODEC = Codecs.bigDecimal(12, 2);
  static final List<KeyColumn<Long, ?>> KEYS_BY_ID = KeyColumn.only(Codecs.LONG, "id");
  static final List<KeyColumn<Stream_EventDao.Origin, ?>> KEYS_BY_ORIGIN =
      List.<KeyColumn<Stream_EventDao.Origin, ?>>of(
          new KeyColumn<Stream_EventDao.Origin, String>(Codecs.STRING, Stream_EventDao.Origin::source),
          new KeyColumn<Stream_EventDao.Origin, Long>(Codecs.LONG, Stream_EventDao.Origin::externalId));
  static final List<KeyColumn<String, ?>> KEYS_BY_REFERENCE =
      KeyColumn.only(Codecs.STRING, "payload");
  static final TableRows<NewStream_Event, Stream.Event> ROWS =
      new TableRows<NewStream_Event, Stream.Event>(
          STATEMENTS, "pg_temp.arbiter_batch_events", ROW, Stream_EventDaoSql::read,
              Stream_EventDaoSql::bindInsert, Stream_EventDaoSql::marks,
              Stream_EventDaoSql::bindColumns)
          .someLacking(row -> row.idSupplied, Stream_EventDaoSql::marks_,
              Stream_EventDaoSql::bindColumns_);
  static final InsertRows<NewStream_Event, Stream.Event> INSERTS = new InsertRows<>(ROWS);
  static final Stage<NewStream_Event> STAGE = new Stage<NewStream_Event>(
      STATEMENTS,
      STAGED.create(),
      STAGED.copy(),
      String.join(
          "\n", STAGED.insertInto(), STAGED.select()),
      Stream_EventDaoSql::bindMixedRows,
      STAGED.index(),
      STAGED.drop());
  static final Staging<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_ID_STAGING = STAGE.of(
      "insertAllIfAbsentById",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentById", INDEX_BY_ID, ROW.insertInto(), MANY.selectWithPlace(),
              STAGED.rows(), "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING",
              MANY.returningPlace()),
      null);
  static final Staging<NewStream_Event> GET_OR_INSERT_ALL_BY_ID_STAGING = STAGE.of(
      "getOrInsertAllById",
      null,
      STATEMENTS.insert(
          "getOrInsertAllById", INDEX_BY_ID, ROW.insertInto(), MANY.selectWithPlace(),
              STAGED.rows(), "ORDER BY s.id, s.place", "ON CONFLICT (id) DO NOTHING",
              MANY.returningPlace()),
      String.join(
          "\n", MANY.selectStored(), STAGED.rows(), LOOKUP, STAGED.atPlaces()));
  static final Staging<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_ORIGIN_STAGING = STAGE.of(
      "insertAllIfAbsentByOrigin",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(),
              NUMBERED.selectWithPlace(), STAGED.rows(), ORDER_BY_BY_ORIGIN,
              ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace()),
      null);
  static final Stage<NewStream_Event> STAGE_2 = new Stage<NewStream_Event>(
      STATEMENTS,
      STAGED_WITHOUT_IDENTITY.create(),
      STAGED_WITHOUT_IDENTITY.copy(),
      String.join(
          "\n", STAGED_WITHOUT_IDENTITY.insertInto(), STAGED_WITHOUT_IDENTITY.select()),
      Stream_EventDaoSql::bindMixedRows_,
      STAGED.index(),
      STAGED.drop());
  static final Staging<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_ORIGIN_STAGING_2 = STAGE_2.of(
      "insertAllIfAbsentByOrigin",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), STAGED_WITHOUT_IDENTITY.rows(),
              ORDER_BY_BY_ORIGIN, ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace()),
      null);
  static final Staging<NewStream_Event> GET_OR_INSERT_ALL_BY_ORIGIN_STAGING = STAGE.of(
      "getOrInsertAllByOrigin",
      null,
      STATEMENTS.insert(
          "getOrInsertAllByOrigin", INDEX_BY_ORIGIN, ROW.insertInto(), NUMBERED.selectWithPlace(),
              STAGED.rows(), ORDER_BY_BY_ORIGIN, ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace()),
      String.join(
          "\n", MANY.selectStored(), STAGED.rows(), LOOKUP_2, STAGED.atPlaces()));
  static final Staging<NewStream_Event> GET_OR_INSERT_ALL_BY_ORIGIN_STAGING_2 = STAGE_2.of(
      "getOrInsertAllByOrigin",
      null,
      STATEMENTS.insert(
          "getOrInsertAllByOrigin", INDEX_BY_ORIGIN, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), STAGED_WITHOUT_IDENTITY.rows(),
              ORDER_BY_BY_ORIGIN, ON_CONFLICT_BY_ORIGIN_2, MANY.returningPlace()),
      String.join(
          "\n", MANY.selectStored(), STAGED_WITHOUT_IDENTITY.rows(), LOOKUP_2, STAGED.atPlaces()));
  static final Staging<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_REFERENCE_STAGING = STAGE.of(
      "insertAllIfAbsentByReference",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentByReference", INDEX_BY_REFERENCE, ROW.insertInto(),
              NUMBERED.selectWithPlace(), STAGED.rows(), ORDER_BY_BY_REFERENCE,
              ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace()),
      null);
  static final Staging<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_REFERENCE_STAGING_2 = STAGE_2.of(
      "insertAllIfAbsentByReference",
      null,
      STATEMENTS.insert(
          "insertAllIfAbsentByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), STAGED_WITHOUT_IDENTITY.rows(),
              ORDER_BY_BY_REFERENCE, ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace()),
      null);
  static final Staging<NewStream_Event> GET_OR_INSERT_ALL_BY_REFERENCE_STAGING = STAGE.of(
      "getOrInsertAllByReference",
      null,
      STATEMENTS.insert(
          "getOrInsertAllByReference", INDEX_BY_REFERENCE, ROW.insertInto(),
              NUMBERED.selectWithPlace(), STAGED.rows(), ORDER_BY_BY_REFERENCE,
              ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace()),
      String.join(
          "\n", MANY.selectStored(), STAGED.rows(), LOOKUP_3, STAGED.atPlaces()));
  static final Staging<NewStream_Event> GET_OR_INSERT_ALL_BY_REFERENCE_STAGING_2 = STAGE_2.of(
      "getOrInsertAllByReference",
      null,
      STATEMENTS.insert(
          "getOrInsertAllByReference", INDEX_BY_REFERENCE, ROW_WITHOUT_IDENTITY.insertInto(),
              MANY_WITHOUT_IDENTITY.selectWithPlace(), STAGED_WITHOUT_IDENTITY.rows(),
              ORDER_BY_BY_REFERENCE, ON_CONFLICT_BY_REFERENCE_2, MANY.returningPlace()),
      String.join(
          "\n", MANY.selectStored(), STAGED_WITHOUT_IDENTITY.rows(), LOOKUP_3, STAGED.atPlaces()));
  static final RowQuery<NewStream_Event, Stream.Event> UPSERT_BY_ID = FOR_ROWS.query(
      UPSERT_BY_ID_SQL, Stream_EventDaoSql::bindUpsertById)
      .checked(Stream_EventDaoSql::requireId);
  static final RowQuery<NewStream_Event, Stream.Event> EXISTING_BY_ID =
      FOR_ROWS.query(FIND_BY_ID_SQL, Stream_EventDaoSql::bindKeyById);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> UPSERT_WITH_OUTCOME_BY_ID =
      FOR_ROWS.queryWritten(
          UPSERT_WITH_OUTCOME_BY_ID_SQL, Stream_EventDaoSql::bindUpsertById)
          .checked(Stream_EventDaoSql::requireId);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> UNCHANGED_BY_ID =
      FOR_ROWS.queryUnchanged(FIND_BY_ID_SQL, Stream_EventDaoSql::bindKeyById);
  static final RowQuery<NewStream_Event, Stream.Event> INSERT_IF_ABSENT_BY_ID = FOR_ROWS.query(
      INSERT_IF_ABSENT_BY_ID_SQL, Stream_EventDaoSql::bindInsert)
      .checked(Stream_EventDaoSql::requireId);
  static final Batch<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_ID = Batch.<NewStream_Event>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ID_SQL, Stream_EventDaoSql::bindInsert)
          .checked(Stream_EventDaoSql::requireId),
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_SQL, Stream_EventDaoSql::bindRowsById),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, Stream_EventDaoSql::bindMixedRows),
          BatchKey.<NewStream_Event>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_ID_STAGING,
          rows_ -> {}));
  static final Batch<NewStream_Event> GET_OR_INSERT_ALL_BY_ID = Batch.<NewStream_Event>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ID_SQL, Stream_EventDaoSql::bindInsert)
          .checked(Stream_EventDaoSql::requireId),
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_SQL, Stream_EventDaoSql::bindRowsById),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL, Stream_EventDaoSql::bindMixedRows),
          BatchKey.<NewStream_Event>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL, Stream_EventDaoSql::bindMixedRows),
          GET_OR_INSERT_ALL_BY_ID_STAGING,
          rows_ -> {}));
  static final RowStatement<NewStream_Event> UPSERT_ALL_BY_ID = FOR_ROWS.statement(
      UPSERT_ALL_BY_ID_SQL, Stream_EventDaoSql::bindUpsertById)
      .checked(Stream_EventDaoSql::requireId);
  static final KeysStatement<Long> FIND_ALL_BY_ID =
      new KeysStatement<Long>(FIND_ALL_BY_ID_SQL, KEYS_BY_ID).toldBy(1);
  static final KeysStatement<Long> DELETE_ALL_BY_ID =
      new KeysStatement<Long>(DELETE_ALL_BY_ID_SQL, KEYS_BY_ID).toldBy(1);
  static final RowQuery<NewStream_Event, Stream.Event> UPSERT_BY_ORIGIN = FOR_ROWS.query(
      UPSERT_BY_ORIGIN_SQL, Stream_EventDaoSql::bindUpsertByOrigin)
      .onlyIf(row -> row.idSupplied, UPSERT_BY_ORIGIN_WITHOUT_ID_SQL);
  static final RowQuery<NewStream_Event, Stream.Event> EXISTING_BY_ORIGIN =
      FOR_ROWS.query(FIND_BY_ORIGIN_SQL, Stream_EventDaoSql::bindKeyByOrigin);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> UPSERT_WITH_OUTCOME_BY_ORIGIN =
      FOR_ROWS.queryWritten(
          UPSERT_WITH_OUTCOME_BY_ORIGIN_SQL, Stream_EventDaoSql::bindUpsertByOrigin)
          .onlyIf(row -> row.idSupplied, UPSERT_WITH_OUTCOME_BY_ORIGIN_WITHOUT_ID_SQL);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> UNCHANGED_BY_ORIGIN =
      FOR_ROWS.queryUnchanged(FIND_BY_ORIGIN_SQL, Stream_EventDaoSql::bindKeyByOrigin);
  static final RowQuery<NewStream_Event, Stream.Event> INSERT_IF_ABSENT_BY_ORIGIN = FOR_ROWS.query(
      INSERT_IF_ABSENT_BY_ORIGIN_SQL, Stream_EventDaoSql::bindInsert)
      .onlyIf(row -> row.idSupplied, INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL);
  static final Batch<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_ORIGIN = Batch.<NewStream_Event>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ORIGIN_SQL, Stream_EventDaoSql::bindInsert)
          .onlyIf(row -> row.idSupplied, INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL),
      row -> row.idSupplied,
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_SQL, Stream_EventDaoSql::bindRowsById),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows),
          BatchKey.<NewStream_Event>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_ORIGIN_STAGING,
          rows_ -> {}),
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks_,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL,
              Stream_EventDaoSql::bindRowsByOrigin),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows_),
          BatchKey.<NewStream_Event>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_ORIGIN_STAGING_2,
          rows_ -> {}),
      FOR_ROWS.arrays(ORDER_OF_INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL,
          Stream_EventDaoSql::bindMixedRows_));
  static final Batch<NewStream_Event> GET_OR_INSERT_ALL_BY_ORIGIN = Batch.<NewStream_Event>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_ORIGIN_SQL, Stream_EventDaoSql::bindInsert)
          .onlyIf(row -> row.idSupplied, INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL),
      row -> row.idSupplied,
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_SQL, Stream_EventDaoSql::bindRowsById),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows),
          BatchKey.<NewStream_Event>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_ORIGIN_SQL,
              Stream_EventDaoSql::bindMixedRows),
          GET_OR_INSERT_ALL_BY_ORIGIN_STAGING,
          rows_ -> {}),
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks_,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL,
              Stream_EventDaoSql::bindRowsByOrigin),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows_),
          BatchKey.<NewStream_Event>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_ORIGIN_WITHOUT_ID_SQL,
              Stream_EventDaoSql::bindMixedRows_),
          GET_OR_INSERT_ALL_BY_ORIGIN_STAGING_2,
          rows_ -> {}),
      FOR_ROWS.arrays(ORDER_OF_INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL,
          Stream_EventDaoSql::bindMixedRows_));
  static final RowStatement<NewStream_Event> UPSERT_ALL_BY_ORIGIN = FOR_ROWS.statement(
      UPSERT_ALL_BY_ORIGIN_SQL, Stream_EventDaoSql::bindUpsertByOrigin)
      .onlyIf(row -> row.idSupplied, UPSERT_ALL_BY_ORIGIN_WITHOUT_ID_SQL);
  static final KeysStatement<Stream_EventDao.Origin> FIND_ALL_BY_ORIGIN =
      new KeysStatement<Stream_EventDao.Origin>(FIND_ALL_BY_ORIGIN_SQL, KEYS_BY_ORIGIN);
  static final KeysStatement<Stream_EventDao.Origin> DELETE_ALL_BY_ORIGIN =
      new KeysStatement<Stream_EventDao.Origin>(DELETE_ALL_BY_ORIGIN_SQL, KEYS_BY_ORIGIN);
  static final RowQuery<NewStream_Event, Stream.Event> UPSERT_BY_REFERENCE = FOR_ROWS.query(
      UPSERT_BY_REFERENCE_SQL, Stream_EventDaoSql::bindUpsertByReference)
      .onlyIf(row -> row.idSupplied, UPSERT_BY_REFERENCE_WITHOUT_ID_SQL);
  static final RowQuery<NewStream_Event, Stream.Event> EXISTING_BY_REFERENCE =
      FOR_ROWS.query(FIND_CONFLICTING_BY_REFERENCE_SQL, Stream_EventDaoSql::bindKeyByReference);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> UPSERT_WITH_OUTCOME_BY_REFERENCE =
      FOR_ROWS.queryWritten(
          UPSERT_WITH_OUTCOME_BY_REFERENCE_SQL, Stream_EventDaoSql::bindUpsertByReference)
          .onlyIf(row -> row.idSupplied, UPSERT_WITH_OUTCOME_BY_REFERENCE_WITHOUT_ID_SQL);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> UNCHANGED_BY_REFERENCE =
      FOR_ROWS.queryUnchanged(
          FIND_CONFLICTING_BY_REFERENCE_SQL, Stream_EventDaoSql::bindKeyByReference);
  static final RowQuery<NewStream_Event, Stream.Event> INSERT_IF_ABSENT_BY_REFERENCE =
      FOR_ROWS.query(
          INSERT_IF_ABSENT_BY_REFERENCE_SQL, Stream_EventDaoSql::bindInsert)
          .onlyIf(row -> row.idSupplied, INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL);
  static final Batch<NewStream_Event> INSERT_ALL_IF_ABSENT_BY_REFERENCE = Batch.<NewStream_Event>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_REFERENCE_SQL, Stream_EventDaoSql::bindInsert)
          .onlyIf(row -> row.idSupplied, INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL),
      row -> row.idSupplied,
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_SQL, Stream_EventDaoSql::bindRowsById),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows),
          BatchKey.<NewStream_Event>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_REFERENCE_STAGING,
          rows_ -> {}),
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks_,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL,
              Stream_EventDaoSql::bindRowsByOrigin),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows_),
          BatchKey.<NewStream_Event>ofInserts(),
          null,
          INSERT_ALL_IF_ABSENT_BY_REFERENCE_STAGING_2,
          rows_ -> {}),
      FOR_ROWS.arrays(ORDER_OF_INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL,
          Stream_EventDaoSql::bindMixedRows_));
  static final Batch<NewStream_Event> GET_OR_INSERT_ALL_BY_REFERENCE = Batch.<NewStream_Event>of(
      FOR_ROWS.statement(
          INSERT_IF_ABSENT_BY_REFERENCE_SQL, Stream_EventDaoSql::bindInsert)
          .onlyIf(row -> row.idSupplied, INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL),
      row -> row.idSupplied,
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_SQL, Stream_EventDaoSql::bindRowsById),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows),
          BatchKey.<NewStream_Event>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_REFERENCE_SQL,
              Stream_EventDaoSql::bindMixedRows),
          GET_OR_INSERT_ALL_BY_REFERENCE_STAGING,
          rows_ -> {}),
      new BatchUpsert<NewStream_Event>(
          Stream_EventDaoSql::marks_,
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL,
              Stream_EventDaoSql::bindRowsByOrigin),
          FOR_ROWS.arrays(INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_MIXED_SQL,
              Stream_EventDaoSql::bindMixedRows_),
          BatchKey.<NewStream_Event>ofInserts(),
          FOR_ROWS.arrays(LOOKUP_OF_GET_OR_INSERT_ALL_BY_REFERENCE_WITHOUT_ID_SQL,
              Stream_EventDaoSql::bindMixedRows_),
          GET_OR_INSERT_ALL_BY_REFERENCE_STAGING_2,
          rows_ -> {}),
      FOR_ROWS.arrays(ORDER_OF_INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL,
          Stream_EventDaoSql::bindMixedRows_));
  static final RowStatement<NewStream_Event> UPSERT_ALL_BY_REFERENCE = FOR_ROWS.statement(
      UPSERT_ALL_BY_REFERENCE_SQL, Stream_EventDaoSql::bindUpsertByReference)
      .onlyIf(row -> row.idSupplied, UPSERT_ALL_BY_REFERENCE_WITHOUT_ID_SQL);
  static final KeysStatement<String> FIND_ALL_BY_REFERENCE =
      new KeysStatement<String>(FIND_ALL_BY_REFERENCE_SQL, KEYS_BY_REFERENCE);
  static final KeysStatement<String> DELETE_ALL_BY_REFERENCE =
      new KeysStatement<String>(DELETE_ALL_BY_REFERENCE_SQL, KEYS_BY_REFERENCE);
  static final RowQuery<NewStream_Event, Upserted<Stream.Event>> RECORD = FOR_ROWS.queryWritten(
      RECORD_SQL, Stream_EventDaoSql::bindRecord)
      .onlyIf(row -> row.idSupplied, RECORD_WITHOUT_ID_SQL);
  static final TableDefinition TABLE = TableDefinition.of("streams", "events")
      .columns(COLUMNS)
      .check("amount >= 0 OR kind = 'refund'")
      .indexes(INDEX_BY_ID, INDEX_BY_ORIGIN, INDEX_BY_REFERENCE)
      .statements(Composed.statements(INSERTS.statements(), List.of(UPSERT_BY_ID_SQL,
          FIND_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL, INSERT_IF_ABSENT_BY_ID_SQL,
          INSERT_ALL_IF_ABSENT_BY_ID_SQL, INSERT_ALL_IF_ABSENT_BY_ID_MIXED_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          FIND_ALL_BY_ID_SQL, DELETE_ALL_BY_ID_SQL, UPSERT_BY_ORIGIN_SQL,
          UPSERT_BY_ORIGIN_WITHOUT_ID_SQL, FIND_BY_ORIGIN_SQL, UPSERT_WITH_OUTCOME_BY_ORIGIN_SQL,
          UPSERT_WITH_OUTCOME_BY_ORIGIN_WITHOUT_ID_SQL, INSERT_IF_ABSENT_BY_ORIGIN_SQL,
          INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL, INSERT_ALL_IF_ABSENT_BY_ORIGIN_SQL,
          INSERT_ALL_IF_ABSENT_BY_ORIGIN_MIXED_SQL, INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL,
          INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_MIXED_SQL,
          ORDER_OF_INSERT_ALL_IF_ABSENT_BY_ORIGIN_WITHOUT_ID_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_ORIGIN_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_ORIGIN_WITHOUT_ID_SQL, UPSERT_ALL_BY_ORIGIN_SQL,
          UPSERT_ALL_BY_ORIGIN_WITHOUT_ID_SQL, DELETE_BY_ORIGIN_SQL, FIND_ALL_BY_ORIGIN_SQL,
          DELETE_ALL_BY_ORIGIN_SQL, UPSERT_BY_REFERENCE_SQL, UPSERT_BY_REFERENCE_WITHOUT_ID_SQL,
          FIND_CONFLICTING_BY_REFERENCE_SQL, UPSERT_WITH_OUTCOME_BY_REFERENCE_SQL,
          UPSERT_WITH_OUTCOME_BY_REFERENCE_WITHOUT_ID_SQL, INSERT_IF_ABSENT_BY_REFERENCE_SQL,
          INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL, INSERT_ALL_IF_ABSENT_BY_REFERENCE_SQL,
          INSERT_ALL_IF_ABSENT_BY_REFERENCE_MIXED_SQL,
          INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL,
          INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_MIXED_SQL,
          ORDER_OF_INSERT_ALL_IF_ABSENT_BY_REFERENCE_WITHOUT_ID_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_REFERENCE_SQL,
          LOOKUP_OF_GET_OR_INSERT_ALL_BY_REFERENCE_WITHOUT_ID_SQL, UPSERT_ALL_BY_REFERENCE_SQL,
          UPSERT_ALL_BY_REFERENCE_WITHOUT_ID_SQL, FIND_BY_REFERENCE_SQL, DELETE_BY_REFERENCE_SQL,
          FIND_ALL_BY_REFERENCE_SQL, DELETE_ALL_BY_REFERENCE_SQL, RECORD_SQL, RECORD_WITHOUT_ID_SQL,
          ADD_SQL, ADD_WITHOUT_ID_SQL)))
      .staging(Composed.staging(List.of(INSERT_ALL_IF_ABSENT_BY_ID_STAGING,
          GET_OR_INSERT_ALL_BY_ID_STAGING, INSERT_ALL_IF_ABSENT_BY_ORIGIN_STAGING,
          INSERT_ALL_IF_ABSENT_BY_ORIGIN_STAGING_2, GET_OR_INSERT_ALL_BY_ORIGIN_STAGING,
          GET_OR_INSERT_ALL_BY_ORIGIN_STAGING_2, INSERT_ALL_IF_ABSENT_BY_REFERENCE_STAGING,
          INSERT_ALL_IF_ABSENT_BY_REFERENCE_STAGING_2, GET_OR_INSERT_ALL_BY_REFERENCE_STAGING,
          GET_OR_INSERT_ALL_BY_REFERENCE_STAGING_2)))
      .build();

  private Stream_EventDaoSql() {}

  static void requireId(NewStream_Event row) {
    if (!row.idSupplied) {
      throw new IllegalArgumentException(
          "a row by events_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static int bindInsert(PreparedStatement statement, NewStream_Event row) throws SQLException {
    int i = 0;
    if (row.idSupplied) {
      statement.setLong(++i, row.id);
    }
    Codecs.STRING.set(statement, ++i, row.source);
    Codecs.LONG.set(statement, ++i, row.externalId);
    Codecs.STRING.set(statement, ++i, row.kind);
    Stream_EventDaoSql.BIG_DECIMAL_12_2_CODEC.set(statement, ++i, row.amount);
    statement.setBoolean(++i, row.payload != null);
    Codecs.STRING.set(statement, ++i, row.payload);
    Codecs.LOCAL_DATE.set(statement, ++i, row.day);
    Codecs.BYTES.set(statement, ++i, row.signature);
    return i;
  }

  static int bindUpsertById(PreparedStatement statement, NewStream_Event row) throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    return i;
  }

  static void bindKeyById(PreparedStatement statement, NewStream_Event row) throws SQLException {
    statement.setLong(1, row.id);
  }

  static int bindUpsertByOrigin(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    return i;
  }

  static void bindKeyByOrigin(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    Codecs.STRING.set(statement, 1, row.source);
    Codecs.LONG.set(statement, 2, row.externalId);
    Codecs.STRING.set(statement, 3, row.source);
    Codecs.LONG.set(statement, 4, row.externalId);
  }

  static int bindUpsertByReference(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    return i;
  }

  static void bindKeyByReference(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    statement.setBoolean(1, row.payload != null);
    Codecs.STRING.set(statement, 2, row.payload);
  }

  static int bindRecord(PreparedStatement statement, NewStream_Event row) throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    return i;
  }

  static String marks(NewStream_Event row) {
    return BatchUpsert.marks(
        row.idSupplied,
        row.externalIdSupplied,
        row.payload != null,
        row.daySupplied,
        row.signatureSupplied);
  }

  static void bindColumns(RowColumns<NewStream_Event> rows) throws SQLException {
    rows.add(Codecs.LONG, row -> row.id);
    rows.add(Codecs.STRING, row -> row.source);
    rows.add(Codecs.LONG, row -> row.externalId);
    rows.add(Codecs.STRING, row -> row.kind);
    rows.add(Stream_EventDaoSql.BIG_DECIMAL_12_2_CODEC, row -> row.amount);
    rows.add(Codecs.STRING, row -> row.payload);
    rows.add(Codecs.LOCAL_DATE, row -> row.day);
    rows.add(Codecs.BYTES, row -> row.signature);
  }

  static String marks_(NewStream_Event row) {
    return BatchUpsert.marks(
        row.externalIdSupplied, row.payload != null, row.daySupplied, row.signatureSupplied);
  }

  static void bindColumns_(RowColumns<NewStream_Event> rows) throws SQLException {
    rows.add(Codecs.STRING, row -> row.source);
    rows.add(Codecs.LONG, row -> row.externalId);
    rows.add(Codecs.STRING, row -> row.kind);
    rows.add(Stream_EventDaoSql.BIG_DECIMAL_12_2_CODEC, row -> row.amount);
    rows.add(Codecs.STRING, row -> row.payload);
    rows.add(Codecs.LOCAL_DATE, row -> row.day);
    rows.add(Codecs.BYTES, row -> row.signature);
  }

  static void bindRowsById(RowColumns<NewStream_Event> rows) throws SQLException {
    rows.supplied(row -> row.payload != null);
    bindColumns(rows);
    rows.places();
  }

  static void bindMixedRows(RowColumns<NewStream_Event> rows) throws SQLException {
    bindColumns(rows);
    rows.add(Codecs.STRING, Stream_EventDaoSql::marks);
    rows.places();
  }

  static void bindRowsByOrigin(RowColumns<NewStream_Event> rows) throws SQLException {
    rows.supplied(row -> row.payload != null);
    bindColumns_(rows);
    rows.places();
  }

  static void bindMixedRows_(RowColumns<NewStream_Event> rows) throws SQLException {
    bindColumns_(rows);
    rows.add(Codecs.STRING, Stream_EventDaoSql::marks_);
    rows.places();
  }

  static Stream.Event read(ResultSet row) throws SQLException {
    return new Stream.Event(
        row.getLong(1),
        row.getString(2),
        Codecs.LONG.get(row, 3),
        row.getString(4),
        Stream_EventDaoSql.BIG_DECIMAL_12_2_CODEC.get(row, 5),
        row.getString(6),
        row.getString(7),
        Codecs.LOCAL_DATE.get(row, 8),
        Codecs.BYTES.get(row, 9));
  }
}
