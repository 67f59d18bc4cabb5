package golden.documents;

import dev.arbiter.Database;
import dev.arbiter.Upserted;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.type.Codecs;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Upserts, finds and deletes rows of {@code documents}, as {@link Document} declares them.
 * <p>As thread-safe as the {@link Database} that it is constructed from.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
public final class DocumentDao implements Document.Statements {
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
  public static final TableDefinition TABLE = DocumentDaoSql.TABLE;

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
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE 1 END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   ?::timestamptz)
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   *
   * @throws dev.arbiter.ConstraintViolationException if it violates a constraint
   */
  public Document insert(NewDocument row) {
    return executor.one(DocumentDaoSql.INSERT, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_pkey} says is already there.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE 1 END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
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
    return executor.one(DocumentDaoSql.UPSERT_BY_ID, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_pkey} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertById} with
   *
   * <pre>{@code
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Document> upsertWithOutcomeById(NewDocument row) {
    return executor.one(DocumentDaoSql.UPSERT_WITH_OUTCOME_BY_ID, row);
  }

  /**
   * Inserts the row unless
   * {@code documents_pkey} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (id) DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Document> insertIfAbsentById(NewDocument row) {
    return executor.optional(DocumentDaoSql.INSERT_IF_ABSENT_BY_ID, row);
  }

  /**
   * Inserts each row unless
   * {@code documents_pkey} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Document> insertAllIfAbsentById(Iterable<NewDocument> rows) {
    return executor.batches().eachInserted(DocumentDaoSql.INSERT_IF_ABSENT_BY_ID, rows);
  }

  /**
   * Inserts the row unless
   * {@code documents_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   */
  public Document getOrInsertById(NewDocument row) {
    return executor.getOrInsert(
        DocumentDaoSql.INSERT_IF_ABSENT_BY_ID.with(row),
        DocumentDaoSql.EXISTING_BY_ID.with(row));
  }

  /**
   * Inserts each row unless
   * {@code documents_pkey} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentById}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> getOrInsertAllById(Iterable<NewDocument> rows) {
    return executor.batches().getOrInsertEach(
        DocumentDaoSql.INSERT_IF_ABSENT_BY_ID,
        DocumentDaoSql.EXISTING_BY_ID,
        rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets workflow_id, which documents_living_name_idx depends on.
   *
   * <p>Runs the statement of {@link #upsertById} without {@code RETURNING}.
   *
   * @return how many of the rows were inserted or changed one
   */
  public long upsertAllById(Iterable<NewDocument> rows) {
    return executor.batches().countEach(DocumentDaoSql.UPSERT_ALL_BY_ID, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_pkey} says is already there.
   * One by one, in one transaction: all or nothing.
   * Not by one statement, as it sets workflow_id, which documents_living_name_idx depends on.
   *
   * <p>Runs the statement of {@link #upsertById}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> upsertAllReturningById(Iterable<NewDocument> rows) {
    return executor.batches().each(DocumentDaoSql.UPSERT_BY_ID, rows);
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
    return executor.find(
        DocumentDaoSql.FIND_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id),
        DocumentDaoSql::read);
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
    return executor.delete(
        DocumentDaoSql.DELETE_BY_ID_SQL,
        statement -> Codecs.UUID.set(statement, 1, id));
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_living_name_idx} says is already there.
   *
   * <pre>{@code
   * INSERT INTO documents AS t
   *   (id, workflow_id, name, content, version, created_at, deleted_at)
   * VALUES (
   *   CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
   *   ?::uuid,
   *   ?::text,
   *   ?::text,
   *   CASE WHEN ? THEN ?::integer ELSE 1 END,
   *   CASE WHEN ? THEN ?::timestamptz ELSE now() END,
   *   ?::timestamptz)
   * ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE
   * SET content = excluded.content,
   *   version = t.version + 1,
   *   deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at
   * }</pre>
   */
  public Document upsertByName(NewDocument row) {
    return executor.one(DocumentDaoSql.UPSERT_BY_NAME, row);
  }

  /**
   * Inserts the row, or updates the one that
   * {@code documents_living_name_idx} says is already there, and tells which.
   *
   * <p>Runs the statement of {@link #upsertByName} with
   *
   * <pre>{@code
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at, xmax = 0 AS inserted
   * }</pre>
   */
  public Upserted<Document> upsertWithOutcomeByName(NewDocument row) {
    return executor.one(DocumentDaoSql.UPSERT_WITH_OUTCOME_BY_NAME, row);
  }

  /**
   * Inserts the row unless
   * {@code documents_living_name_idx} says that one is already there.
   *
   * <p>Runs the statement of {@link #insert} with
   * {@code ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING}.
   *
   * @return the inserted row, or empty if there was one
   */
  public Optional<Document> insertIfAbsentByName(NewDocument row) {
    return executor.optional(DocumentDaoSql.INSERT_IF_ABSENT_BY_NAME, row);
  }

  /**
   * Inserts each row unless
   * {@code documents_living_name_idx} says that one is already there.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByName}.
   *
   * @return the rows that were inserted, in the order in which they were given
   */
  public List<Document> insertAllIfAbsentByName(Iterable<NewDocument> rows) {
    return executor.batches().eachInserted(DocumentDaoSql.INSERT_IF_ABSENT_BY_NAME, rows);
  }

  /**
   * Inserts the row unless
   * {@code documents_living_name_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByName}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByName}.
   */
  public Document getOrInsertByName(NewDocument row) {
    return executor.getOrInsert(
        DocumentDaoSql.INSERT_IF_ABSENT_BY_NAME.with(row),
        DocumentDaoSql.EXISTING_BY_NAME.with(row));
  }

  /**
   * Inserts each row unless
   * {@code documents_living_name_idx} says that one is already there,
   * and returns the row that is stored then, whoever inserted it.
   * One by one, in one transaction: all or nothing.
   *
   * <p>Runs the statement of {@link #insertIfAbsentByName}.
   *
   * <p>Where one is there:
   *
   * <p>Runs the statement of {@link #findByName}.
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> getOrInsertAllByName(Iterable<NewDocument> rows) {
    return executor.batches().getOrInsertEach(
        DocumentDaoSql.INSERT_IF_ABSENT_BY_NAME,
        DocumentDaoSql.EXISTING_BY_NAME,
        rows);
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
   *   SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
   *     u.workflow_id,
   *     u.name,
   *     u.content,
   *     CASE WHEN ? THEN u.version ELSE 1 END AS version,
   *     CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
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
    return executor.batches().upsertAll(DocumentDaoSql.UPSERT_ALL_BY_NAME, rows);
  }

  /**
   * Inserts each row, or updates the one that
   * {@code documents_living_name_idx} says is already there.
   * As they would be one by one, but by one statement in the order of the key:
   * all or nothing, and without deadlocks among such batches.
   *
   * <p>Runs the statement of {@link #upsertAllByName} with
   *
   * <pre>{@code
   * SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
   *     THEN s.id END,
   *   s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at
   * RETURNING id, workflow_id, name, content, version, created_at, deleted_at,
   *   current_setting('arbiter.row')::bigint AS place
   * }</pre>
   *
   * @return what is stored for each of the rows, in their order
   */
  public List<Document> upsertAllReturningByName(Iterable<NewDocument> rows) {
    return executor.batches().upsertAllReturning(
        DocumentDaoSql.UPSERT_ALL_RETURNING_BY_NAME,
        DocumentDaoSql::read,
        rows);
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
    return executor.find(
        DocumentDaoSql.FIND_BY_NAME_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, workflowId);
          statement.setString(2, name);
        },
        DocumentDaoSql::read);
  }

  /**
   * Deletes the row with this key, by {@code documents_living_name_idx}.
   *
   * <p>Runs the statement of {@link #findByName} with
   *
   * <pre>{@code
   * DELETE FROM documents
   * }</pre>
   *
   * @return whether there was one
   */
  public boolean deleteByName(UUID workflowId, String name) {
    Objects.requireNonNull(workflowId, "workflowId");
    Objects.requireNonNull(name, "name");
    return executor.delete(
        DocumentDaoSql.DELETE_BY_NAME_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, workflowId);
          statement.setString(2, name);
        });
  }

  /**
   * Updates the row with this key, by {@code documents_living_name_idx}.
   *
   * <p>Runs the statement of {@link #findByName} with
   *
   * <pre>{@code
   * UPDATE documents AS t
   * SET deleted_at = now()
   * }</pre>
   *
   * @return whether a row was written
   */
  @Override
  public boolean deleteSoftly(UUID workflowId, String name) {
    Objects.requireNonNull(workflowId, "workflowId");
    Objects.requireNonNull(name, "name");
    return executor.count(
        DocumentDaoSql.DELETE_SOFTLY_SQL,
        statement -> {
          Codecs.UUID.set(statement, 1, workflowId);
          statement.setString(2, name);
        }) > 0;
  }
}
