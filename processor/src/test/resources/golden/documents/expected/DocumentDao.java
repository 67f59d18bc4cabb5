package golden.documents;

import dev.arbiter.Database;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.batch.ArrayStatement;
import dev.arbiter.internal.batch.BatchKey;
import dev.arbiter.internal.batch.BatchSpool;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.type.RowArrays;
import dev.arbiter.internal.type.Values;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Upserts, finds and deletes rows of {@code documents}, as {@link Document} declares them.
 *
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class DocumentDao implements Document.Statements {
  private static final IndexDefinition BY_ID = new IndexDefinition(
      "documents_pkey",
      "ALTER TABLE documents ADD CONSTRAINT documents_pkey PRIMARY KEY (id);",
      true);

  private static final IndexDefinition BY_NAME = new IndexDefinition(
      "documents_living_name_idx",
      "CREATE UNIQUE INDEX documents_living_name_idx ON documents (workflow_id, name) WHERE deleted_at IS NULL;",
      false);

  private static final String INSERT_ROW = """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
        ?::uuid,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
        CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
        ?::timestamptz)
      """;

  private static final String RETURNING = """
      RETURNING id, workflow_id, name, content, version, created_at, deleted_at""";

  private static final String UPDATE_BY_ID = """
      ON CONFLICT (id) DO UPDATE
      SET workflow_id = excluded.workflow_id,
        name = excluded.name,
        content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
      """;

  private static final String UPDATE_BY_NAME = """
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
      """;

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.workflow_id,
          u.name,
          u.content,
          CASE WHEN ? THEN u.version ELSE CAST((1) AS integer) END AS version,
          CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          u.deleted_at,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS workflow_id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS content,
            unnest(?::integer[]) AS version,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS deleted_at,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.workflow_id,
          u.name,
          u.content,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.version ELSE CAST((1) AS integer) END AS version,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          u.deleted_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS workflow_id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS content,
            unnest(?::integer[]) AS version,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS deleted_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s
      """;

  private static final StatementDefinition INSERT = new StatementDefinition(
      "DocumentDao.insert",
      "documents",
      INSERT_ROW + RETURNING);

  private static final StatementDefinition UPSERT_BY_ID = new StatementDefinition(
      "DocumentDao.upsertById",
      "documents",
      INSERT_ROW + UPDATE_BY_ID + RETURNING,
      BY_ID);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID = new StatementDefinition(
      "DocumentDao.upsertWithOutcomeById",
      "documents",
      INSERT_ROW + UPDATE_BY_ID + RETURNING + ", xmax = 0 AS inserted",
      BY_ID);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_ID = new StatementDefinition(
      "DocumentDao.insertIfAbsentById",
      "documents",
      INSERT_ROW + "ON CONFLICT (id) DO NOTHING\n" + RETURNING,
      BY_ID);

  private static final StatementDefinition FIND_BY_ID = new StatementDefinition(
      "DocumentDao.findById",
      "documents",
      """
      SELECT id, workflow_id, name, content, version, created_at, deleted_at
      FROM documents
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_EACH_BY_ID = new StatementDefinition(
      "DocumentDao.upsertAllById",
      "documents",
      INSERT_ROW
          + """
      ON CONFLICT (id) DO UPDATE
      SET workflow_id = excluded.workflow_id,
        name = excluded.name,
        content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END""",
      BY_ID);

  private static final StatementDefinition DELETE_BY_ID = new StatementDefinition(
      "DocumentDao.deleteById",
      "documents",
      """
      DELETE FROM documents
      WHERE id = ?::uuid""",
      BY_ID);

  private static final StatementDefinition UPSERT_BY_NAME = new StatementDefinition(
      "DocumentDao.upsertByName",
      "documents",
      INSERT_ROW + UPDATE_BY_NAME + RETURNING,
      BY_NAME);

  private static final StatementDefinition UPSERT_WITH_OUTCOME_BY_NAME = new StatementDefinition(
      "DocumentDao.upsertWithOutcomeByName",
      "documents",
      INSERT_ROW + UPDATE_BY_NAME + RETURNING + ", xmax = 0 AS inserted",
      BY_NAME);

  private static final StatementDefinition INSERT_IF_ABSENT_BY_NAME = new StatementDefinition(
      "DocumentDao.insertIfAbsentByName",
      "documents",
      INSERT_ROW + "ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING\n" + RETURNING,
      BY_NAME);

  private static final StatementDefinition FIND_BY_NAME = new StatementDefinition(
      "DocumentDao.findByName",
      "documents",
      """
      SELECT id, workflow_id, name, content, version, created_at, deleted_at
      FROM documents
      WHERE workflow_id = ?::uuid
        AND name = ?::text
        AND deleted_at IS NULL""",
      BY_NAME);

  private static final StatementDefinition UPSERT_EACH_BY_NAME = new StatementDefinition(
      "DocumentDao.upsertAllByName",
      "documents",
      INSERT_ROW
          + """
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END""",
      BY_NAME);

  private static final StatementDefinition UPSERT_ALL_BY_NAME = new StatementDefinition(
      "DocumentDao.upsertAllByName",
      "documents",
      """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      SELECT s.id, s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
      """
          + ROWS
          + """
      ORDER BY s.workflow_id, s.name, s.place
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END""",
      BY_NAME);

  private static final StatementDefinition UPSERT_ALL_BY_NAME_MIXED = new StatementDefinition(
      "DocumentDao.upsertAllByName",
      "documents",
      """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.workflow_id, s.name, s.place
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN substr(current_setting('arbiter.row'), 4, 1) = '1' THEN excluded.deleted_at ELSE t.deleted_at END""",
      BY_NAME);

  private static final StatementDefinition ROUNDS_BY_NAME = new StatementDefinition(
      "DocumentDao.upsertAllByName",
      "documents",
      """
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.workflow_id, s.name ORDER BY s.place) AS round
      """
          + MIXED_ROWS
          + """
        WHERE (s.deleted_at IS NULL)
      ) AS r
      WHERE r.round > 1""");

  private static final StatementDefinition UPSERT_ALL_BY_NAME_SPOOLED = new StatementDefinition(
      "DocumentDao.upsertAllByName",
      "documents",
      """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
      FROM pg_temp.arbiter_batch_documents AS s
      WHERE s.round = ?
      ORDER BY s.workflow_id, s.name, s.place
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN substr(current_setting('arbiter.row'), 4, 1) = '1' THEN excluded.deleted_at ELSE t.deleted_at END""",
      BY_NAME);

  private static final StatementDefinition CREATE_SPOOL = new StatementDefinition(
      "DocumentDao.batch",
      "documents",
      """
      CREATE TEMPORARY TABLE pg_temp.arbiter_batch_documents (
        id uuid,
        workflow_id uuid,
        name text,
        content text,
        version integer,
        created_at timestamptz,
        deleted_at timestamptz,
        given text,
        place bigint,
        round bigint NOT NULL DEFAULT 1
      ) ON COMMIT DROP""");

  private static final StatementDefinition FILL_SPOOL = new StatementDefinition(
      "DocumentDao.batch",
      "documents",
      """
      INSERT INTO pg_temp.arbiter_batch_documents
        (id, workflow_id, name, content, version, created_at, deleted_at, given, place)
      SELECT s.id, s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at, s.given,
        start.rows + s.place
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
          u.workflow_id,
          u.name,
          u.content,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.version ELSE CAST((1) AS integer) END AS version,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
          u.deleted_at,
          u.given,
          u.place
        FROM (
          SELECT unnest(?::uuid[]) AS id,
            unnest(?::uuid[]) AS workflow_id,
            unnest(?::text[]) AS name,
            unnest(?::text[]) AS content,
            unnest(?::integer[]) AS version,
            unnest(?::timestamptz[]) AS created_at,
            unnest(?::timestamptz[]) AS deleted_at,
            unnest(?::text[]) AS given,
            unnest(?::integer[]) AS place
        ) AS u
      ) AS s,
      (SELECT ?::bigint) AS start (rows)""");

  private static final StatementDefinition ROUNDS_OF_SPOOL_BY_NAME = new StatementDefinition(
      "DocumentDao.batch",
      "documents",
      """
      WITH later AS (
      SELECT r.place, r.round
      FROM (
        SELECT s.place, row_number() OVER (PARTITION BY s.workflow_id, s.name ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_documents AS s
        WHERE (s.deleted_at IS NULL)
      ) AS r
      WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_documents AS s SET round = later.round FROM later WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""");

  private static final StatementDefinition INDEX_SPOOL = new StatementDefinition(
      "DocumentDao.batch",
      "documents",
      "CREATE INDEX ON pg_temp.arbiter_batch_documents (round)");

  private static final StatementDefinition DROP_SPOOL = new StatementDefinition(
      "DocumentDao.batch",
      "documents",
      "DROP TABLE pg_temp.arbiter_batch_documents");

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_NAME = new StatementDefinition(
      "DocumentDao.upsertAllReturningByName",
      "documents",
      """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
      """
          + ROWS
          + "ORDER BY s.workflow_id, s.name, s.place\n"
          + UPDATE_BY_NAME
          + RETURNING
          + """
      ,
        current_setting('arbiter.row')::bigint AS place""",
      BY_NAME);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_NAME_MIXED = new StatementDefinition(
      "DocumentDao.upsertAllReturningByName",
      "documents",
      """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
      """
          + MIXED_ROWS
          + """
      ORDER BY s.workflow_id, s.name, s.place
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN substr(current_setting('arbiter.row'), 4, 1) = '1' THEN excluded.deleted_at ELSE t.deleted_at END
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""",
      BY_NAME);

  private static final StatementDefinition UPSERT_ALL_RETURNING_BY_NAME_SPOOLED = new StatementDefinition(
      "DocumentDao.upsertAllReturningByName",
      "documents",
      """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
      FROM pg_temp.arbiter_batch_documents AS s
      WHERE s.round = ?
      ORDER BY s.workflow_id, s.name, s.place
      ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN substr(current_setting('arbiter.row'), 4, 1) = '1' THEN excluded.deleted_at ELSE t.deleted_at END
      """
          + RETURNING
          + """
      ,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""",
      BY_NAME);

  private static final StatementDefinition DELETE_BY_NAME = new StatementDefinition(
      "DocumentDao.deleteByName",
      "documents",
      """
      DELETE FROM documents
      WHERE workflow_id = ?::uuid
        AND name = ?::text
        AND deleted_at IS NULL""",
      BY_NAME);

  private static final StatementDefinition DELETE_SOFTLY = new StatementDefinition(
      "DocumentDao.deleteSoftly",
      "documents",
      """
      UPDATE documents AS t
      SET deleted_at = now()
      WHERE workflow_id = ?::uuid
        AND name = ?::text
        AND deleted_at IS NULL""",
      BY_NAME);

  /**
   * The table as Document declares it.
   *
   * <pre>{@code
   * CREATE TABLE documents (
   *   id uuid DEFAULT gen_random_uuid() NOT NULL,
   *   workflow_id uuid NOT NULL,
   *   name text NOT NULL,
   *   content text NOT NULL,
   *   version integer DEFAULT 1 NOT NULL,
   *   created_at timestamptz DEFAULT now() NOT NULL,
   *   deleted_at timestamptz,
   *   CONSTRAINT documents_pkey PRIMARY KEY (id)
   * );
   * CREATE UNIQUE INDEX documents_living_name_idx ON documents (workflow_id, name) WHERE deleted_at IS NULL;
   * }</pre>
   */
  public static final TableDefinition TABLE = new TableDefinition(
      "documents",
      """
      CREATE TABLE documents (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        workflow_id uuid NOT NULL,
        name text NOT NULL,
        content text NOT NULL,
        version integer DEFAULT 1 NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        deleted_at timestamptz,
        CONSTRAINT documents_pkey PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX documents_living_name_idx ON documents (workflow_id, name) WHERE deleted_at IS NULL;
      """,
      List.of(BY_ID, BY_NAME),
      List.of(INSERT, UPSERT_BY_ID, UPSERT_WITH_OUTCOME_BY_ID, INSERT_IF_ABSENT_BY_ID, FIND_BY_ID,
          UPSERT_EACH_BY_ID, DELETE_BY_ID, UPSERT_BY_NAME, UPSERT_WITH_OUTCOME_BY_NAME,
          INSERT_IF_ABSENT_BY_NAME, FIND_BY_NAME, UPSERT_EACH_BY_NAME, UPSERT_ALL_BY_NAME,
          UPSERT_ALL_BY_NAME_MIXED, ROUNDS_BY_NAME, UPSERT_ALL_RETURNING_BY_NAME,
          UPSERT_ALL_RETURNING_BY_NAME_MIXED, DELETE_BY_NAME, DELETE_SOFTLY),
      List.of(CREATE_SPOOL, FILL_SPOOL, ROUNDS_OF_SPOOL_BY_NAME, INDEX_SPOOL,
          UPSERT_ALL_BY_NAME_SPOOLED, UPSERT_ALL_RETURNING_BY_NAME_SPOOLED, DROP_SPOOL));

  private static final BatchUpsert<NewDocument> UPSERT_ALL_BY_NAME_BATCH = new BatchUpsert<>(
      DocumentDao::marks,
      new ArrayStatement<>(UPSERT_ALL_BY_NAME, DocumentDao::bindRowsByName),
      new ArrayStatement<>(UPSERT_ALL_BY_NAME_MIXED, DocumentDao::bindMixedRows),
      new BatchKey<>(
          row -> Arrays.<Object>asList(row.workflowId, row.name, row.deletedAt),
          row -> Arrays.<Object>asList(row.workflowId, row.name),
          new ArrayStatement<>(ROUNDS_BY_NAME, DocumentDao::bindMixedRows)),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, DocumentDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_NAME,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_BY_NAME_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private static final BatchUpsert<NewDocument> UPSERT_ALL_RETURNING_BY_NAME_BATCH = new BatchUpsert<>(
      DocumentDao::marks,
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_NAME, DocumentDao::bindRowsByName),
      new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_NAME_MIXED, DocumentDao::bindMixedRows),
      new BatchKey<>(
          row -> Arrays.<Object>asList(row.workflowId, row.name, row.deletedAt),
          row -> Arrays.<Object>asList(row.workflowId, row.name),
          new ArrayStatement<>(ROUNDS_BY_NAME, DocumentDao::bindMixedRows)),
      new BatchSpool<>(
          CREATE_SPOOL,
          new ArrayStatement<>(FILL_SPOOL, DocumentDao::bindMixedRows),
          ROUNDS_OF_SPOOL_BY_NAME,
          INDEX_SPOOL,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_NAME_SPOOLED, rows -> {}),
          DROP_SPOOL));

  private final Executor executor;

  public DocumentDao(Database database) {
    this.executor = database.executor();
  }

  /**
   * Inserts the row and returns it as it is stored.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Document insert(NewDocument row) {
    return executor.one(
        INSERT,
        statement -> bindInsert(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET workflow_id = excluded.workflow_id,
   *   name = excluded.name,
   *   content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   */
  public Document upsertById(NewDocument row) {
    requireId(row);
    return executor.one(
        UPSERT_BY_ID,
        statement -> bindUpsertById(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_pkey} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET workflow_id = excluded.workflow_id,
   *   name = excluded.name,
   *   content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Document> upsertWithOutcomeById(NewDocument row) {
    requireId(row);
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_ID,
        statement -> bindUpsertById(statement, row),
        DocumentDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code documents_pkey} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Document> insertIfAbsentById(NewDocument row) {
    requireId(row);
    return executor.optional(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts each row unless
   * {@code documents_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Document> insertAllIfAbsentById(Iterable<NewDocument> rows) {
    return executor.eachInserted(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        DocumentDao::bindInsert,
        DocumentDao::read);
  }

  /**
   * Inserts the row unless
   * {@code documents_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, workflow_id, name, content, version, created_at, deleted_at
   * FROM documents
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Document getOrInsertById(NewDocument row) {
    requireId(row);
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_ID,
        statement -> bindInsert(statement, row),
        FIND_BY_ID,
        statement -> bindKeyById(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts each row unless
   * {@code documents_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, workflow_id, name, content, version, created_at, deleted_at
   * FROM documents
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> getOrInsertAllById(Iterable<NewDocument> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> {
          requireId(row);
          return INSERT_IF_ABSENT_BY_ID;
        },
        DocumentDao::bindInsert,
        FIND_BY_ID,
        DocumentDao::bindKeyById,
        DocumentDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets workflow_id, which documents_living_name_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET workflow_id = excluded.workflow_id,
   *   name = excluded.name,
   *   content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewDocument> rows) {
    return executor.countEach(
        rows,
        row -> {
          requireId(row);
          return UPSERT_EACH_BY_ID;
        },
        DocumentDao::bindUpsertById);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets workflow_id, which documents_living_name_idx depends on.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (id) DO UPDATE
   * SET workflow_id = excluded.workflow_id,
   *   name = excluded.name,
   *   content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> upsertAllReturningById(Iterable<NewDocument> rows) {
    return executor.each(
        rows,
        row -> {
          requireId(row);
          return UPSERT_BY_ID;
        },
        DocumentDao::bindUpsertById,
        DocumentDao::read);
  }

  /**
   * The row with this key, by {@code documents_pkey}.
   *
   * <pre>{@code
   * SELECT id, workflow_id, name, content, version, created_at, deleted_at
   * FROM documents
   * WHERE id = ?::uuid
   * }</pre>
   */
  public Optional<Document> findById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.find(FIND_BY_ID, statement -> statement.setObject(1, id), DocumentDao::read);
  }

  /**
   * Deletes the row with this key, by {@code documents_pkey}.
   *
   * <pre>{@code
   * DELETE FROM documents
   * WHERE id = ?::uuid
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteById(UUID id) {
    Objects.requireNonNull(id, "id");
    return executor.delete(DELETE_BY_ID, statement -> statement.setObject(1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_living_name_idx} says is already there.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
   * SET content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   */
  public Document upsertByName(NewDocument row) {
    return executor.one(
        UPSERT_BY_NAME,
        statement -> bindUpsertByName(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_living_name_idx} says is already there, and tells which.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
   * SET content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Document> upsertWithOutcomeByName(NewDocument row) {
    return executor.one(
        UPSERT_WITH_OUTCOME_BY_NAME,
        statement -> bindUpsertByName(statement, row),
        DocumentDao::readWithOutcome);
  }

  /**
   * Inserts the row unless
   * {@code documents_living_name_idx} says that one is already there.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Document> insertIfAbsentByName(NewDocument row) {
    return executor.optional(
        INSERT_IF_ABSENT_BY_NAME,
        statement -> bindInsert(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts each row unless
   * {@code documents_living_name_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Document> insertAllIfAbsentByName(Iterable<NewDocument> rows) {
    return executor.eachInserted(
        rows,
        row -> INSERT_IF_ABSENT_BY_NAME,
        DocumentDao::bindInsert,
        DocumentDao::read);
  }

  /**
   * Inserts the row unless
   * {@code documents_living_name_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, workflow_id, name, content, version, created_at, deleted_at
   * FROM documents
   * WHERE workflow_id = ?::uuid
   *   AND name = ?::text
   *   AND deleted_at IS NULL
   * }</pre>
   */
  public Document getOrInsertByName(NewDocument row) {
    return executor.getOrInsert(
        INSERT_IF_ABSENT_BY_NAME,
        statement -> bindInsert(statement, row),
        FIND_BY_NAME,
        statement -> bindKeyByName(statement, row),
        DocumentDao::read);
  }

  /**
   * Inserts each row unless
   * {@code documents_living_name_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE CAST((1) AS integer) END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE CAST((now()) AS timestamptz) END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * <p>Where one is there:
   *
   * <pre>{@code
   * SELECT id, workflow_id, name, content, version, created_at, deleted_at
   * FROM documents
   * WHERE workflow_id = ?::uuid
   *   AND name = ?::text
   *   AND deleted_at IS NULL
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> getOrInsertAllByName(Iterable<NewDocument> rows) {
    return executor.getOrInsertEach(
        rows,
        row -> INSERT_IF_ABSENT_BY_NAME,
        DocumentDao::bindInsert,
        FIND_BY_NAME,
        DocumentDao::bindKeyByName,
        DocumentDao::read);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_living_name_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * SELECT s.id, s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.workflow_id,
   *     u.name,
   *     u.content,
   *     CASE WHEN ? THEN u.version ELSE CAST((1) AS integer) END AS version,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     u.deleted_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::uuid[]) AS workflow_id,
   *       unnest(?::text[]) AS name,
   *       unnest(?::text[]) AS content,
   *       unnest(?::integer[]) AS version,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS deleted_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.workflow_id, s.name, s.place
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
   * SET content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * }</pre>
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllByName(Iterable<NewDocument> rows) {
    return executor.upsertAll(
        rows,
        row -> UPSERT_EACH_BY_NAME,
        DocumentDao::bindUpsertByName,
        row -> UPSERT_ALL_BY_NAME_BATCH);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_living_name_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
   * FROM (
   *   SELECT CASE WHEN ? THEN u.id ELSE CAST((gen_random_uuid()) AS uuid) END AS id,
   *     u.workflow_id,
   *     u.name,
   *     u.content,
   *     CASE WHEN ? THEN u.version ELSE CAST((1) AS integer) END AS version,
   *     CASE WHEN ? THEN u.created_at ELSE CAST((now()) AS timestamptz) END AS created_at,
   *     u.deleted_at,
   *     u.place
   *   FROM (
   *     SELECT unnest(?::uuid[]) AS id,
   *       unnest(?::uuid[]) AS workflow_id,
   *       unnest(?::text[]) AS name,
   *       unnest(?::text[]) AS content,
   *       unnest(?::integer[]) AS version,
   *       unnest(?::timestamptz[]) AS created_at,
   *       unnest(?::timestamptz[]) AS deleted_at,
   *       unnest(?::integer[]) AS place
   *   ) AS u
   * ) AS s
   * ORDER BY s.workflow_id, s.name, s.place
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
   * SET content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> upsertAllReturningByName(Iterable<NewDocument> rows) {
    return executor.upsertAllReturning(
        rows,
        row -> UPSERT_BY_NAME,
        DocumentDao::bindUpsertByName,
        row -> UPSERT_ALL_RETURNING_BY_NAME_BATCH,
        DocumentDao::read);
  }

  /**
   * The row with this key, by {@code documents_living_name_idx}.
   *
   * <pre>{@code
   * SELECT id, workflow_id, name, content, version, created_at, deleted_at
   * FROM documents
   * WHERE workflow_id = ?::uuid
   *   AND name = ?::text
   *   AND deleted_at IS NULL
   * }</pre>
   */
  public Optional<Document> findByName(UUID workflowId, String name) {
    Objects.requireNonNull(workflowId, "workflowId");
    Objects.requireNonNull(name, "name");
    return executor.find(FIND_BY_NAME, statement -> {
          statement.setObject(1, workflowId);
          statement.setString(2, name);
        }, DocumentDao::read);
  }

  /**
   * Deletes the row with this key, by {@code documents_living_name_idx}.
   *
   * <pre>{@code
   * DELETE FROM documents
   * WHERE workflow_id = ?::uuid
   *   AND name = ?::text
   *   AND deleted_at IS NULL
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByName(UUID workflowId, String name) {
    Objects.requireNonNull(workflowId, "workflowId");
    Objects.requireNonNull(name, "name");
    return executor.delete(DELETE_BY_NAME, statement -> {
          statement.setObject(1, workflowId);
          statement.setString(2, name);
        });
  }

  /**
   * Updates by {@code documents_living_name_idx}.
   *
   * <pre>{@code
   * UPDATE documents AS t
   * SET deleted_at = now()
   * WHERE workflow_id = ?::uuid
   *   AND name = ?::text
   *   AND deleted_at IS NULL
   * }</pre>
   */
  @Override
  public boolean deleteSoftly(UUID workflowId, String name) {
    Objects.requireNonNull(workflowId, "workflowId");
    Objects.requireNonNull(name, "name");
    return executor.count(
        DELETE_SOFTLY,
        statement -> {
          statement.setObject(1, workflowId);
          statement.setString(2, name);
        }) > 0;
  }

  private static void requireId(NewDocument row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by documents_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  private static void bindInsert(PreparedStatement statement, NewDocument row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    statement.setObject(2, row.id);
    statement.setObject(3, row.workflowId);
    statement.setString(4, row.name);
    statement.setString(5, row.content);
    statement.setBoolean(6, row.versionSupplied);
    statement.setInt(7, row.version);
    statement.setBoolean(8, row.createdAt != null);
    Values.setInstant(statement, 9, row.createdAt);
    Values.setInstant(statement, 10, row.deletedAt);
  }

  private static void bindUpsertById(PreparedStatement statement, NewDocument row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.deletedAtSupplied);
  }

  private static void bindKeyById(PreparedStatement statement, NewDocument row)
      throws SQLException {
    statement.setObject(1, row.id);
  }

  private static void bindUpsertByName(PreparedStatement statement, NewDocument row)
      throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.deletedAtSupplied);
  }

  private static void bindKeyByName(PreparedStatement statement, NewDocument row)
      throws SQLException {
    statement.setObject(1, row.workflowId);
    statement.setString(2, row.name);
  }

  private static String marks(NewDocument row) {
    return BatchUpsert.marks(
        row.id != null,
        row.versionSupplied,
        row.createdAt != null,
        row.deletedAtSupplied);
  }

  private static void bindRowsByName(RowArrays<NewDocument> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.versionSupplied);
    rows.supplied(row -> row.createdAt != null);
    rows.uuids(row -> row.id);
    rows.uuids(row -> row.workflowId);
    rows.strings(row -> row.name);
    rows.strings(row -> row.content);
    rows.ints(row -> row.version);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.deletedAt);
    rows.places();
    rows.supplied(row -> row.deletedAtSupplied);
  }

  private static void bindMixedRows(RowArrays<NewDocument> rows) throws SQLException {
    rows.uuids(row -> row.id);
    rows.uuids(row -> row.workflowId);
    rows.strings(row -> row.name);
    rows.strings(row -> row.content);
    rows.ints(row -> row.version);
    rows.instants(row -> row.createdAt);
    rows.instants(row -> row.deletedAt);
    rows.strings(DocumentDao::marks);
    rows.places();
  }

  private static Document read(ResultSet row) throws SQLException {
    return new Document(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        Values.instant(row, 6),
        Values.instant(row, 7));
  }

  private static Upserted<Document> readWithOutcome(ResultSet row) throws SQLException {
    boolean inserted = row.getBoolean(8);
    return new Upserted<>(read(row), inserted ? Outcome.INSERTED : Outcome.UPDATED);
  }
}
