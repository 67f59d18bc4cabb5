package golden.events;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.type.Values;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Upserts, finds and deletes rows of {@code events}, as {@link Stream.Event} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class Stream_EventDao implements Stream.Event.Statements {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "events_pkey",
      "ALTER TABLE streams.events ADD CONSTRAINT events_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_ORIGIN = new IndexDefinition(
      "events_source_external_id_idx",
      "CREATE UNIQUE INDEX events_source_external_id_idx ON streams.events (source, external_id) NULLS NOT DISTINCT;",
      false);

  private static final IndexDefinition BY_REFERENCE = new IndexDefinition(
      "events_reference_idx",
      "CREATE UNIQUE INDEX events_reference_idx ON streams.events ((payload->>'reference' COLLATE \"C\")) WHERE (payload->>'reference' COLLATE \"C\") IS NOT NULL;",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO streams.events AS t
        (id, source, external_id, kind, amount, payload, day, signature)
      VALUES (
        ?::bigint,
        ?::text,
        ?::bigint,
        ?::text,
        ?::numeric(12,2),
        CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
        ?::date,
        ?::bytea)
      """;

  private static final String INSERT_ROW_WITHOUT_ID = """
      INSERT INTO streams.events AS t
        (source, external_id, kind, amount, payload, day, signature)
      VALUES (
        ?::text,
        ?::bigint,
        ?::text,
        ?::numeric(12,2),
        CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
        ?::date,
        ?::bytea)
      """;

  private static final String RETURNING = """
      RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
      """;

  private static final String UPDATE_BY_ORIGIN = """
      ON CONFLICT (source, external_id) DO UPDATE
      SET kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
      """;

  private static final String UPDATE_BY_REFERENCE = """
      ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "Stream_EventDao.insert",
      "streams.events",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition INSERT_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.insert",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "Stream_EventDao.upsertById",
      "streams.events",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "Stream_EventDao.findById",
      "streams.events",
      """
      SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
      FROM streams.events
      WHERE id = ?::bigint""",
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "Stream_EventDao.upsertWithOutcomeById",
      "streams.events",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "Stream_EventDao.insertIfAbsentById",
      "streams.events",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "Stream_EventDao.upsertAllById",
      "streams.events",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "Stream_EventDao.deleteById",
      "streams.events",
      """
      DELETE FROM streams.events
      WHERE id = ?::bigint""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_ORIGIN = new StatementDefinition(
      "Stream_EventDao.upsertByOrigin",
      "streams.events",
      INSERT_ROW + UPDATE_BY_ORIGIN + RETURNING,
      BY_ORIGIN);

  private static final StatementDefinition UPSERT_BY_ORIGIN_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.upsertByOrigin",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + UPDATE_BY_ORIGIN + RETURNING,
      BY_ORIGIN);

  private static final StatementDefinition FIND_BY_ORIGIN = new StatementDefinition(
      "Stream_EventDao.findByOrigin",
      "streams.events",
      """
      SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
      FROM streams.events
      WHERE ((source = ?::text
        AND external_id = ?::bigint)
        OR (source = ?::text
        AND external_id IS NULL AND ?::bigint IS NULL))""",
      BY_ORIGIN);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ORIGIN = new StatementDefinition(
      "Stream_EventDao.upsertWithOutcomeByOrigin",
      "streams.events",
      INSERT_ROW + UPDATE_BY_ORIGIN + RETURNING + ", xmax = 0 AS inserted",
      BY_ORIGIN);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ORIGIN_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.upsertWithOutcomeByOrigin",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + UPDATE_BY_ORIGIN + RETURNING + ", xmax = 0 AS inserted",
      BY_ORIGIN);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ORIGIN = new StatementDefinition(
      "Stream_EventDao.insertIfAbsentByOrigin",
      "streams.events",
      INSERT_ROW + "ON CONFLICT (source, external_id) DO NOTHING\n" + RETURNING,
      BY_ORIGIN);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.insertIfAbsentByOrigin",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + "ON CONFLICT (source, external_id) DO NOTHING\n" + RETURNING,
      BY_ORIGIN);

  private static final StatementDefinition UPSERT_EACH_BY_ORIGIN = new StatementDefinition(
      "Stream_EventDao.upsertAllByOrigin",
      "streams.events",
      INSERT_ROW
          + """
      ON CONFLICT (source, external_id) DO UPDATE
      SET kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""",
      BY_ORIGIN);

  private static final StatementDefinition UPSERT_EACH_BY_ORIGIN_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.upsertAllByOrigin",
      "streams.events",
      INSERT_ROW_WITHOUT_ID
          + """
      ON CONFLICT (source, external_id) DO UPDATE
      SET kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""",
      BY_ORIGIN);

  private static final StatementDefinition DELETE_BY_ORIGIN = new StatementDefinition(
      "Stream_EventDao.deleteByOrigin",
      "streams.events",
      """
      DELETE FROM streams.events
      WHERE ((source = ?::text
        AND external_id = ?::bigint)
        OR (source = ?::text
        AND external_id IS NULL AND ?::bigint IS NULL))""",
      BY_ORIGIN);

  private static final StatementDefinition UPSERT_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.upsertByReference",
      "streams.events",
      INSERT_ROW + UPDATE_BY_REFERENCE + RETURNING,
      BY_REFERENCE);

  private static final StatementDefinition UPSERT_BY_REFERENCE_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.upsertByReference",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + UPDATE_BY_REFERENCE + RETURNING,
      BY_REFERENCE);

  private static final StatementDefinition FIND_CONFLICTING_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.findConflictingByReference",
      "streams.events",
      """
      SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
      FROM streams.events
      WHERE (payload->>'reference' COLLATE "C") = (CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END->>'reference' COLLATE "C")
        AND (payload->>'reference' COLLATE "C") IS NOT NULL""",
      BY_REFERENCE);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.upsertWithOutcomeByReference",
      "streams.events",
      INSERT_ROW + UPDATE_BY_REFERENCE + RETURNING + ", xmax = 0 AS inserted",
      BY_REFERENCE);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_REFERENCE_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.upsertWithOutcomeByReference",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + UPDATE_BY_REFERENCE + RETURNING + ", xmax = 0 AS inserted",
      BY_REFERENCE);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.insertIfAbsentByReference",
      "streams.events",
      INSERT_ROW + "ON CONFLICT ((payload->>'reference' COLLATE \"C\")) WHERE (payload->>'reference' COLLATE \"C\") IS NOT NULL DO NOTHING\n" + RETURNING,
      BY_REFERENCE);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.insertIfAbsentByReference",
      "streams.events",
      INSERT_ROW_WITHOUT_ID + "ON CONFLICT ((payload->>'reference' COLLATE \"C\")) WHERE (payload->>'reference' COLLATE \"C\") IS NOT NULL DO NOTHING\n" + RETURNING,
      BY_REFERENCE);

  private static final StatementDefinition UPSERT_EACH_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.upsertAllByReference",
      "streams.events",
      INSERT_ROW
          + """
      ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""",
      BY_REFERENCE);

  private static final StatementDefinition UPSERT_EACH_BY_REFERENCE_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.upsertAllByReference",
      "streams.events",
      INSERT_ROW_WITHOUT_ID
          + """
      ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
      SET source = excluded.source,
        external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
        kind = excluded.kind,
        amount = excluded.amount,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
          OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
          CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
          CAST(excluded.kind AS text),
          CAST(excluded.amount AS numeric(12,2)),
          CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
          CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record""",
      BY_REFERENCE);

  private static final StatementDefinition FIND_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.findByReference",
      "streams.events",
      """
      SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
      FROM streams.events
      WHERE (payload->>'reference' COLLATE "C") = (?::jsonb->>'reference' COLLATE "C")
        AND (payload->>'reference' COLLATE "C") IS NOT NULL""",
      BY_REFERENCE);

  private static final StatementDefinition DELETE_BY_REFERENCE = new StatementDefinition(
      "Stream_EventDao.deleteByReference",
      "streams.events",
      """
      DELETE FROM streams.events
      WHERE (payload->>'reference' COLLATE "C") = (?::jsonb->>'reference' COLLATE "C")
        AND (payload->>'reference' COLLATE "C") IS NOT NULL""",
      BY_REFERENCE);

  private static final StatementDefinition RECORD = new StatementDefinition(
      "Stream_EventDao.record",
      "streams.events",
      INSERT_ROW
          + """
      ON CONFLICT (source, external_id) DO UPDATE
      SET kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      """
          + RETURNING
          + ", xmax = 0 AS inserted",
      BY_ORIGIN);

  private static final StatementDefinition RECORD_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.record",
      "streams.events",
      INSERT_ROW_WITHOUT_ID
          + """
      ON CONFLICT (source, external_id) DO UPDATE
      SET kind = excluded.kind,
        amount = excluded.amount,
        payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
        day = CASE WHEN ? THEN excluded.day ELSE t.day END,
        signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
      """
          + RETURNING
          + ", xmax = 0 AS inserted",
      BY_ORIGIN);

  private static final StatementDefinition ADD = new StatementDefinition(
      "Stream_EventDao.add",
      "streams.events",
      INSERT_ROW
          + """
      ON CONFLICT (source, external_id) DO UPDATE
      SET amount = t.amount + excluded.amount
      WHERE (t.kind <> ?::text)""",
      BY_ORIGIN);

  private static final StatementDefinition ADD_WITHOUT_ID = new StatementDefinition(
      "Stream_EventDao.add",
      "streams.events",
      INSERT_ROW_WITHOUT_ID
          + """
      ON CONFLICT (source, external_id) DO UPDATE
      SET amount = t.amount + excluded.amount
      WHERE (t.kind <> ?::text)""",
      BY_ORIGIN);

  /**
   * The table as Stream.Event declares it.
   *
   * <pre>{@code
   * CREATE SCHEMA IF NOT EXISTS streams;
   * CREATE TABLE streams.events (
   *   id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
   *   source text NOT NULL,
   *   external_id bigint,
   *   kind text NOT NULL,
   *   amount numeric(12,2) NOT NULL,
   *   payload jsonb DEFAULT '{}' NOT NULL,
   *   folded_kind text GENERATED ALWAYS AS (lower(kind)) STORED NOT NULL,
   *   day date,
   *   signature bytea,
   *   CONSTRAINT events_pkey PRIMARY KEY (id),
   *   CHECK (amount >= 0 OR kind = 'refund')
   * );
   * CREATE UNIQUE INDEX events_source_external_id_idx ON streams.events (source, external_id) NULLS NOT DISTINCT;
   * CREATE UNIQUE INDEX events_reference_idx ON streams.events ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL;
   * }</pre>
   */
  public static final TableDefinition TABLE = new TableDefinition(
      "streams.events",
      """
      CREATE SCHEMA IF NOT EXISTS streams;
      CREATE TABLE streams.events (
        id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
        source text NOT NULL,
        external_id bigint,
        kind text NOT NULL,
        amount numeric(12,2) NOT NULL,
        payload jsonb DEFAULT '{}' NOT NULL,
        folded_kind text GENERATED ALWAYS AS (lower(kind)) STORED NOT NULL,
        day date,
        signature bytea,
        CONSTRAINT events_pkey PRIMARY KEY (id),
        CHECK (amount >= 0 OR kind = 'refund')
      );
      CREATE UNIQUE INDEX events_source_external_id_idx ON streams.events (source, external_id) NULLS NOT DISTINCT;
      CREATE UNIQUE INDEX events_reference_idx ON streams.events ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL;
      """,
      List.of(BY_ID, BY_ORIGIN, BY_REFERENCE),
      List.of(INSERT, INSERT_WITHOUT_ID, UPSERT_BY_ID, FIND_BY_ID, UPSERT_WITH_OUTCOME_BY_ID,
          INSERT_IF_ABSENT_BY_ID, UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_ORIGIN,
          UPSERT_BY_ORIGIN_WITHOUT_ID, FIND_BY_ORIGIN, UPSERT_WITH_OUTCOME_BY_ORIGIN,
          UPSERT_WITH_OUTCOME_BY_ORIGIN_WITHOUT_ID, INSERT_IF_ABSENT_BY_ORIGIN,
          INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID, UPSERT_EACH_BY_ORIGIN,
          UPSERT_EACH_BY_ORIGIN_WITHOUT_ID, DELETE_BY_ORIGIN, UPSERT_BY_REFERENCE,
          UPSERT_BY_REFERENCE_WITHOUT_ID, FIND_CONFLICTING_BY_REFERENCE,
          UPSERT_WITH_OUTCOME_BY_REFERENCE, UPSERT_WITH_OUTCOME_BY_REFERENCE_WITHOUT_ID,
          INSERT_IF_ABSENT_BY_REFERENCE, INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID,
          UPSERT_EACH_BY_REFERENCE, UPSERT_EACH_BY_REFERENCE_WITHOUT_ID, FIND_BY_REFERENCE,
          DELETE_BY_REFERENCE, RECORD, RECORD_WITHOUT_ID, ADD, ADD_WITHOUT_ID));

  private final Executor executor;

  public Stream_EventDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Stream.Event insert(NewStream_Event row) {
    return executor.one(
        row.idSupplied ? INSERT : INSERT_WITHOUT_ID,
        statement -> bindInsert(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code events_pkey} says is already there.
   * A row that would not change is left as it is.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   */
  public Stream.Event upsertById(NewStream_Event row) {
    requireId(row);
    return executor.oneUnlessUnchanged(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        Stream_EventDao::read,
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code events_pkey} says is already there, and tells which.
   * A row that would not change is left as it is.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Stream.Event> upsertWithOutcomeById(NewStream_Event row) {
    requireId(row);
    return executor.oneUnlessUnchanged(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        Stream_EventDao::readWithOutcome,
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        Stream_EventDao::readUnchanged);
  }

  /**
   * Inserts the row unless
   * {@code events_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Stream.Event> insertIfAbsentById(NewStream_Event row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts each row unless
   * {@code events_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Stream.Event> insertAllIfAbsentById(Iterable<NewStream_Event> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        Stream_EventDao::bindInsert,
        Stream_EventDao::read);
  }

  /**
   * Inserts the row unless
   * {@code events_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE id = ?::bigint
   * }</pre>
   */
  public Stream.Event getOrInsertById(NewStream_Event row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts each row unless
   * {@code events_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE id = ?::bigint
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Stream.Event> getOrInsertAllById(Iterable<NewStream_Event> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        Stream_EventDao::bindInsert,
        FIND_BY_ID,
        Stream_EventDao::bindKeyById,
        Stream_EventDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code events_pkey} says is already there.
   * A row that would not change is left as it is.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets source, which events_source_external_id_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewStream_Event> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        Stream_EventDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code events_pkey} says is already there.
   * A row that would not change is left as it is.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets source, which events_source_external_id_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (id) DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Stream.Event> upsertAllReturningById(Iterable<NewStream_Event> rows) {
    return executor.eachUnlessUnchanged(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        Stream_EventDao::bindUpsertById,
        Stream_EventDao::read,
        FIND_BY_ID,
        Stream_EventDao::bindKeyById,
        Stream_EventDao::read);
  }

  /**
   * The row with this key, by {@code events_pkey}.
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE id = ?::bigint
   * }</pre>
   */
  public Optional<Stream.Event> findById(long id) {
    return executor.find(FIND_BY_ID, statement -> statement.setLong(1, id), Stream_EventDao::read);
  }

  /**
   * Deletes the row with this key, by {@code events_pkey}.
   *
   * <pre>{@code
   * DELETE FROM streams.events
   * WHERE id = ?::bigint
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(long id) {
    return executor.delete(DELETE_BY_ID, statement -> statement.setLong(1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code events_source_external_id_idx} says is already there.
   * A row that would not change is left as it is.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO UPDATE
   * SET kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   */
  public Stream.Event upsertByOrigin(NewStream_Event row) {
    return executor.oneUnlessUnchanged(
        row.idSupplied ? UPSERT_BY_ORIGIN : UPSERT_BY_ORIGIN_WITHOUT_ID,
        statement -> bindUpsertByOrigin(statement, row),
        Stream_EventDao::read,
        FIND_BY_ORIGIN,
        statement -> bindKeyByOrigin(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code events_source_external_id_idx} says is already there, and tells which.
   * A row that would not change is left as it is.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO UPDATE
   * SET kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Stream.Event> upsertWithOutcomeByOrigin(NewStream_Event row) {
    return executor.oneUnlessUnchanged(
        row.idSupplied ? UPSERT_WITH_OUTCOME_BY_ORIGIN : UPSERT_WITH_OUTCOME_BY_ORIGIN_WITHOUT_ID,
        statement -> bindUpsertByOrigin(statement, row),
        Stream_EventDao::readWithOutcome,
        FIND_BY_ORIGIN,
        statement -> bindKeyByOrigin(statement, row),
        Stream_EventDao::readUnchanged);
  }

  /**
   * Inserts the row unless
   * {@code events_source_external_id_idx} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Stream.Event> insertIfAbsentByOrigin(NewStream_Event row) {
    return executor.optional(
        row.idSupplied ? INSERT_IF_ABSENT_BY_ORIGIN : INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID,
        statement -> bindInsert(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts each row unless
   * {@code events_source_external_id_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Stream.Event> insertAllIfAbsentByOrigin(Iterable<NewStream_Event> rows) {
    return executor.eachInserted(
        rows,
        row -> row.idSupplied ? INSERT_IF_ABSENT_BY_ORIGIN : INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID,
        Stream_EventDao::bindInsert,
        Stream_EventDao::read);
  }

  /**
   * Inserts the row unless
   * {@code events_source_external_id_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE ((source = ?::text
   *   AND external_id = ?::bigint)
   *   OR (source = ?::text
   *   AND external_id IS NULL AND ?::bigint IS NULL))
   * }</pre>
   */
  public Stream.Event getOrInsertByOrigin(NewStream_Event row) {
    return executor.getOrInsert(
        row.idSupplied ? INSERT_IF_ABSENT_BY_ORIGIN : INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ORIGIN,
        statement -> bindKeyByOrigin(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts each row unless
   * {@code events_source_external_id_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE ((source = ?::text
   *   AND external_id = ?::bigint)
   *   OR (source = ?::text
   *   AND external_id IS NULL AND ?::bigint IS NULL))
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Stream.Event> getOrInsertAllByOrigin(Iterable<NewStream_Event> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> row.idSupplied ? INSERT_IF_ABSENT_BY_ORIGIN : INSERT_IF_ABSENT_BY_ORIGIN_WITHOUT_ID,
        Stream_EventDao::bindInsert,
        FIND_BY_ORIGIN,
        Stream_EventDao::bindKeyByOrigin,
        Stream_EventDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code events_source_external_id_idx} says is already there.
   * A row that would not change is left as it is.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets payload, which events_reference_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO UPDATE
   * SET kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByOrigin(Iterable<NewStream_Event> rows) {
    return executor.countEach(
        rows,
        row -> row.idSupplied ? UPSERT_EACH_BY_ORIGIN : UPSERT_EACH_BY_ORIGIN_WITHOUT_ID,
        Stream_EventDao::bindUpsertByOrigin);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code events_source_external_id_idx} says is already there.
   * A row that would not change is left as it is.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets payload, which events_reference_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO UPDATE
   * SET kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.kind, t.amount, t.payload, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.payload ELSE t.payload END AS jsonb),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Stream.Event> upsertAllReturningByOrigin(Iterable<NewStream_Event> rows) {
    return executor.eachUnlessUnchanged(
        rows,
        row -> row.idSupplied ? UPSERT_BY_ORIGIN : UPSERT_BY_ORIGIN_WITHOUT_ID,
        Stream_EventDao::bindUpsertByOrigin,
        Stream_EventDao::read,
        FIND_BY_ORIGIN,
        Stream_EventDao::bindKeyByOrigin,
        Stream_EventDao::read);
  }

  /**
   * The row with this key, by {@code events_source_external_id_idx}.
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE ((source = ?::text
   *   AND external_id = ?::bigint)
   *   OR (source = ?::text
   *   AND external_id IS NULL AND ?::bigint IS NULL))
   * }</pre>
   */
  public Optional<Stream.Event> findByOrigin(String source, @Nullable Long externalId) {
    Objects.requireNonNull(source, "source");
    return executor.find(FIND_BY_ORIGIN, statement -> {
          statement.setString(1, source);
          statement.setObject(2, externalId);
          statement.setString(3, source);
          statement.setObject(4, externalId);
        }, Stream_EventDao::read);
  }

  /**
   * Deletes the row with this key, by {@code events_source_external_id_idx}.
   *
   * <pre>{@code
   * DELETE FROM streams.events
   * WHERE ((source = ?::text
   *   AND external_id = ?::bigint)
   *   OR (source = ?::text
   *   AND external_id IS NULL AND ?::bigint IS NULL))
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByOrigin(String source, @Nullable Long externalId) {
    Objects.requireNonNull(source, "source");
    return executor.delete(DELETE_BY_ORIGIN, statement -> {
          statement.setString(1, source);
          statement.setObject(2, externalId);
          statement.setString(3, source);
          statement.setObject(4, externalId);
        });
  }

  /**
   * Inserts the row, or updates the one that
   * {@code events_reference_idx} says is already there.
   * A row that would not change is left as it is.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   */
  public Stream.Event upsertByReference(NewStream_Event row) {
    return executor.oneUnlessUnchanged(
        row.idSupplied ? UPSERT_BY_REFERENCE : UPSERT_BY_REFERENCE_WITHOUT_ID,
        statement -> bindUpsertByReference(statement, row),
        Stream_EventDao::read,
        FIND_CONFLICTING_BY_REFERENCE,
        statement -> bindKeyByReference(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code events_reference_idx} says is already there, and tells which.
   * A row that would not change is left as it is.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Stream.Event> upsertWithOutcomeByReference(NewStream_Event row) {
    return executor.oneUnlessUnchanged(
        row.idSupplied ? UPSERT_WITH_OUTCOME_BY_REFERENCE : UPSERT_WITH_OUTCOME_BY_REFERENCE_WITHOUT_ID,
        statement -> bindUpsertByReference(statement, row),
        Stream_EventDao::readWithOutcome,
        FIND_CONFLICTING_BY_REFERENCE,
        statement -> bindKeyByReference(statement, row),
        Stream_EventDao::readUnchanged);
  }

  /**
   * Inserts the row unless
   * {@code events_reference_idx} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Stream.Event> insertIfAbsentByReference(NewStream_Event row) {
    return executor.optional(
        row.idSupplied ? INSERT_IF_ABSENT_BY_REFERENCE : INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID,
        statement -> bindInsert(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts each row unless
   * {@code events_reference_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Stream.Event> insertAllIfAbsentByReference(Iterable<NewStream_Event> rows) {
    return executor.eachInserted(
        rows,
        row -> row.idSupplied ? INSERT_IF_ABSENT_BY_REFERENCE : INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID,
        Stream_EventDao::bindInsert,
        Stream_EventDao::read);
  }

  /**
   * Inserts the row unless
   * {@code events_reference_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE (payload->>'reference' COLLATE "C") = (CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END->>'reference' COLLATE "C")
   *   AND (payload->>'reference' COLLATE "C") IS NOT NULL
   * }</pre>
   */
  public Stream.Event getOrInsertByReference(NewStream_Event row) {
    return executor.getOrInsert(
        row.idSupplied ? INSERT_IF_ABSENT_BY_REFERENCE : INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID,
        statement -> bindInsert(statement, row),
        FIND_CONFLICTING_BY_REFERENCE,
        statement -> bindKeyByReference(statement, row),
        Stream_EventDao::read);
  }

  /**
   * Inserts each row unless
   * {@code events_reference_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO NOTHING
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE (payload->>'reference' COLLATE "C") = (CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END->>'reference' COLLATE "C")
   *   AND (payload->>'reference' COLLATE "C") IS NOT NULL
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Stream.Event> getOrInsertAllByReference(Iterable<NewStream_Event> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> row.idSupplied ? INSERT_IF_ABSENT_BY_REFERENCE : INSERT_IF_ABSENT_BY_REFERENCE_WITHOUT_ID,
        Stream_EventDao::bindInsert,
        FIND_CONFLICTING_BY_REFERENCE,
        Stream_EventDao::bindKeyByReference,
        Stream_EventDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code events_reference_idx} says is already there.
   * A row that would not change is left as it is.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets source, which events_source_external_id_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByReference(Iterable<NewStream_Event> rows) {
    return executor.countEach(
        rows,
        row -> row.idSupplied ? UPSERT_EACH_BY_REFERENCE : UPSERT_EACH_BY_REFERENCE_WITHOUT_ID,
        Stream_EventDao::bindUpsertByReference);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code events_reference_idx} says is already there.
   * A row that would not change is left as it is.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets source, which events_source_external_id_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT ((payload->>'reference' COLLATE "C")) WHERE (payload->>'reference' COLLATE "C") IS NOT NULL DO UPDATE
   * SET source = excluded.source,
   *   external_id = CASE WHEN ? THEN excluded.external_id ELSE t.external_id END,
   *   kind = excluded.kind,
   *   amount = excluded.amount,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * WHERE ROW(t.source, t.external_id, t.kind, t.amount, t.day, t.signature)::record
   *     OPERATOR(pg_catalog.*<>) ROW(CAST(excluded.source AS text),
   *     CAST(CASE WHEN ? THEN excluded.external_id ELSE t.external_id END AS bigint),
   *     CAST(excluded.kind AS text),
   *     CAST(excluded.amount AS numeric(12,2)),
   *     CAST(CASE WHEN ? THEN excluded.day ELSE t.day END AS date),
   *     CAST(CASE WHEN ? THEN excluded.signature ELSE t.signature END AS bytea))::record
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Stream.Event> upsertAllReturningByReference(Iterable<NewStream_Event> rows) {
    return executor.eachUnlessUnchanged(
        rows,
        row -> row.idSupplied ? UPSERT_BY_REFERENCE : UPSERT_BY_REFERENCE_WITHOUT_ID,
        Stream_EventDao::bindUpsertByReference,
        Stream_EventDao::read,
        FIND_CONFLICTING_BY_REFERENCE,
        Stream_EventDao::bindKeyByReference,
        Stream_EventDao::read);
  }

  /**
   * The row with this key, by {@code events_reference_idx}.
   *
   * <pre>{@code
   * SELECT id, source, external_id, kind, amount, payload, folded_kind, day, signature
   * FROM streams.events
   * WHERE (payload->>'reference' COLLATE "C") = (?::jsonb->>'reference' COLLATE "C")
   *   AND (payload->>'reference' COLLATE "C") IS NOT NULL
   * }</pre>
   */
  public Optional<Stream.Event> findByReference(String payload) {
    Objects.requireNonNull(payload, "payload");
    return executor.find(FIND_BY_REFERENCE, statement -> statement.setString(1, payload), Stream_EventDao::read);
  }

  /**
   * Deletes the row with this key, by {@code events_reference_idx}.
   *
   * <pre>{@code
   * DELETE FROM streams.events
   * WHERE (payload->>'reference' COLLATE "C") = (?::jsonb->>'reference' COLLATE "C")
   *   AND (payload->>'reference' COLLATE "C") IS NOT NULL
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByReference(String payload) {
    Objects.requireNonNull(payload, "payload");
    return executor.delete(DELETE_BY_REFERENCE, statement -> statement.setString(1, payload));
  }

  /**
   * Upserts by {@code events_source_external_id_idx}.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets payload, which events_reference_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO UPDATE
   * SET kind = excluded.kind,
   *   amount = excluded.amount,
   *   payload = CASE WHEN ? THEN excluded.payload ELSE t.payload END,
   *   day = CASE WHEN ? THEN excluded.day ELSE t.day END,
   *   signature = CASE WHEN ? THEN excluded.signature ELSE t.signature END
   * RETURNING id, source, external_id, kind, amount, payload, folded_kind, day, signature, xmax = 0 AS inserted
   * }</pre>
   */
  @Override
  public List<Upserted<Stream.Event>> record(List<NewStream_Event> events) {
    return executor.each(
        events,
        row -> row.idSupplied ? RECORD : RECORD_WITHOUT_ID,
        (statement, row) -> {
          int i = 0;
          if (row.idSupplied) {
            statement.setLong(++i, row.id);
          }
          statement.setString(++i, row.source);
          statement.setObject(++i, row.externalId);
          statement.setString(++i, row.kind);
          statement.setBigDecimal(++i, row.amount);
          statement.setBoolean(++i, row.payload != null);
          statement.setString(++i, row.payload);
          statement.setObject(++i, row.day);
          statement.setBytes(++i, row.signature);
          statement.setBoolean(++i, row.payload != null);
          statement.setBoolean(++i, row.daySupplied);
          statement.setBoolean(++i, row.signatureSupplied);
        },
        Stream_EventDao::readWithOutcome);
  }

  /**
   * Upserts by {@code events_source_external_id_idx}.
   *
   * <pre>{@code
   * INSERT INTO streams.events AS t
   *   (id, source, external_id, kind, amount, payload, day, signature)
   * VALUES (
   *   ?::bigint,
   *   ?::text,
   *   ?::bigint,
   *   ?::text,
   *   ?::numeric(12,2),
   *   CASE WHEN ? THEN ?::jsonb ELSE CAST(('{}') AS jsonb) END,
   *   ?::date,
   *   ?::bytea)
   * ON CONFLICT (source, external_id) DO UPDATE
   * SET amount = t.amount + excluded.amount
   * WHERE (t.kind <> ?::text)
   * }</pre>
   */
  @Override
  public boolean add(NewStream_Event event, String closed) {
    Objects.requireNonNull(closed, "closed");
    return executor.count(
        event.idSupplied ? ADD : ADD_WITHOUT_ID,
        statement -> {
          int i = 0;
          if (event.idSupplied) {
            statement.setLong(++i, event.id);
          }
          statement.setString(++i, event.source);
          statement.setObject(++i, event.externalId);
          statement.setString(++i, event.kind);
          statement.setBigDecimal(++i, event.amount);
          statement.setBoolean(++i, event.payload != null);
          statement.setString(++i, event.payload);
          statement.setObject(++i, event.day);
          statement.setBytes(++i, event.signature);
          statement.setString(++i, closed);
        }) > 0;
  }

  private static void requireId(NewStream_Event row) {
    if (!row.idSupplied) {
      throw new IllegalArgumentException(
          "a row by events_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static int bindInsert(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    int i = 0;
    if (row.idSupplied) {
      statement.setLong(++i, row.id);
    }
    statement.setString(++i, row.source);
    statement.setObject(++i, row.externalId);
    statement.setString(++i, row.kind);
    statement.setBigDecimal(++i, row.amount);
    statement.setBoolean(++i, row.payload != null);
    statement.setString(++i, row.payload);
    statement.setObject(++i, row.day);
    statement.setBytes(++i, row.signature);
    return i;
  }

  private static void bindUpsertById(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    statement.setLong(1, row.id);
  }

  private static void bindUpsertByOrigin(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    statement.setBoolean(++i, row.payload != null);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
  }

  private static void bindKeyByOrigin(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    statement.setString(1, row.source);
    statement.setObject(2, row.externalId);
    statement.setString(3, row.source);
    statement.setObject(4, row.externalId);
  }

  private static void bindUpsertByReference(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    int i = bindInsert(statement, row);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
    statement.setBoolean(++i, row.externalIdSupplied);
    statement.setBoolean(++i, row.daySupplied);
    statement.setBoolean(++i, row.signatureSupplied);
  }

  private static void bindKeyByReference(PreparedStatement statement, NewStream_Event row)
      throws SQLException {
    statement.setBoolean(1, row.payload != null);
    statement.setString(2, row.payload);
  }

  private static Stream.Event read(ResultSet row) throws SQLException {
    return new Stream.Event(
        row.getLong(1),
        row.getString(2),
        Values.nullableLong(row, 3),
        row.getString(4),
        row.getBigDecimal(5),
        row.getString(6),
        row.getString(7),
        row.getObject(8, LocalDate.class),
        row.getBytes(9));
  }

  private static Upserted<Stream.Event> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(10);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }

  private static Upserted<Stream.Event> readUnchanged(ResultSet row) throws SQLException {
    return new Upserted<>(read(row), Outcome.UNCHANGED);
  }
}
