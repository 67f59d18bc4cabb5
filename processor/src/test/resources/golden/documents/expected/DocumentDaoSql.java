package golden.documents;

import dev.arbiter.Upserted;
import dev.arbiter.internal.RuntimeVersion;
import dev.arbiter.internal.batch.ArrayStatement;
import dev.arbiter.internal.batch.Batch;
import dev.arbiter.internal.batch.BatchKey;
import dev.arbiter.internal.batch.BatchUpsert;
import dev.arbiter.internal.batch.Stage;
import dev.arbiter.internal.batch.Staging;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowStatement;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.internal.type.Codecs;
import dev.arbiter.internal.type.RowArrays;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The statements of {@link DocumentDao}, and how rows are bound to them and read.
 */
@NullMarked
@Generated("dev.arbiter.processor.ArbiterProcessor")
final class DocumentDaoSql {
  static final String VERSION = RuntimeVersion.matching(
      "golden.documents.DocumentDao", "0.1.0-SNAPSHOT");

  private static final IndexDefinition BY_ID = IndexDefinition.primaryKey(
      "documents_pkey", "documents", "id");

  private static final IndexDefinition BY_NAME = IndexDefinition.uniqueIndex(
      "documents_living_name_idx", "documents", "workflow_id", "name").where("deleted_at IS NULL");

  private static final Statements STATEMENTS =
      new Statements("DocumentDao", "documents", "documents_pkey");

  private static final String INSERT_INTO = """
      INSERT INTO documents AS t
        (id, workflow_id, name, content, version, created_at, deleted_at)""";

  private static final String VALUES = """
      VALUES (
        CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
        ?::uuid,
        ?::text,
        ?::text,
        CASE WHEN ? THEN ?::integer ELSE 1 END,
        CASE WHEN ? THEN ?::timestamptz ELSE now() END,
        ?::timestamptz)""";

  private static final String RETURNING =
      "RETURNING id, workflow_id, name, content, version, created_at, deleted_at";

  private static final String SET_BY_ID = """
      SET workflow_id = excluded.workflow_id,
        name = excluded.name,
        content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END""";

  private static final String RETURNING_OUTCOME =
      "RETURNING id, workflow_id, name, content, version, created_at, deleted_at, xmax = 0 AS inserted";

  private static final String SELECT =
      "SELECT id, workflow_id, name, content, version, created_at, deleted_at";

  private static final String ON_CONFLICT_BY_NAME =
      "ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO UPDATE";

  private static final String SET_BY_NAME = """
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN ? THEN excluded.deleted_at ELSE t.deleted_at END""";

  private static final String WHERE_BY_NAME = """
      WHERE workflow_id = ?::uuid
        AND name = ?::text
        AND deleted_at IS NULL""";

  private static final String ROWS = """
      FROM (
        SELECT CASE WHEN ? THEN u.id ELSE gen_random_uuid() END AS id,
          u.workflow_id,
          u.name,
          u.content,
          CASE WHEN ? THEN u.version ELSE 1 END AS version,
          CASE WHEN ? THEN u.created_at ELSE now() END AS created_at,
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
      ) AS s""";

  private static final String SELECT_2 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given::text, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at""";

  private static final String MIXED_ROWS = """
      FROM (
        SELECT CASE WHEN substr(u.given, 1, 1) = '1' THEN u.id ELSE gen_random_uuid() END AS id,
          u.workflow_id,
          u.name,
          u.content,
          CASE WHEN substr(u.given, 2, 1) = '1' THEN u.version ELSE 1 END AS version,
          CASE WHEN substr(u.given, 3, 1) = '1' THEN u.created_at ELSE now() END AS created_at,
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
      ) AS s""";

  private static final String MIXED_SET_BY_NAME = """
      SET content = excluded.content,
        version = t.version + 1,
        deleted_at = CASE WHEN substr(current_setting('arbiter.row'), 4, 1) = '1' THEN excluded.deleted_at
          ELSE t.deleted_at END""";

  private static final String SELECT_3 = """
      SELECT CASE WHEN set_config('arbiter.row', s.given || s.place, true) IS NOT NULL
          THEN s.id END,
        s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at""";

  private static final String RETURNING_PLACE = """
      RETURNING id, workflow_id, name, content, version, created_at, deleted_at,
        substr(current_setting('arbiter.row'), 5)::bigint AS place""";

  private static final String CREATE_STAGE = """
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
      ) ON COMMIT DROP""";

  private static final String INSERT_INTO_2 = """
      INSERT INTO pg_temp.arbiter_batch_documents
        (id, workflow_id, name, content, version, created_at, deleted_at, given, place)""";

  private static final String SELECT_4 = """
      SELECT s.id, s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at, s.given,
        start.rows + s.place""";

  private static final String FROM = "CROSS JOIN (SELECT ?::bigint) AS start (rows)";

  private static final String INDEX_STAGE =
      "CREATE INDEX ON pg_temp.arbiter_batch_documents (round)";

  private static final String DROP_STAGE = "DROP TABLE pg_temp.arbiter_batch_documents";

  private static final String ROUNDS_STAGE = """
      WITH later AS (
      SELECT r.place, r.round FROM (
      SELECT s.place, row_number() OVER (PARTITION BY s.workflow_id, s.name ORDER BY s.place) AS round
      FROM pg_temp.arbiter_batch_documents AS s
      WHERE (s.deleted_at IS NULL)
      ) AS r WHERE r.round > 1
      ), written AS (
        UPDATE pg_temp.arbiter_batch_documents AS s
        SET round = later.round
        FROM later
        WHERE s.place = later.place
        RETURNING later.round
      )
      SELECT max(round) FROM written""";

  private static final String FROM_2 = """
      FROM pg_temp.arbiter_batch_documents AS s
      WHERE s.round = ?""";

  static final StatementDefinition INSERT_SQL = STATEMENTS.insert(
      "insert", null, INSERT_INTO, VALUES, RETURNING);
  static final StatementDefinition UPSERT_BY_ID_SQL = STATEMENTS.insert(
      "upsertById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_ID_SQL = STATEMENTS.insert(
      "upsertWithOutcomeById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID,
          RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_ID_SQL = STATEMENTS.insert(
      "insertIfAbsentById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_ID_SQL = STATEMENTS.select(
      "findById", BY_ID, SELECT, "FROM documents", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_ALL_BY_ID_SQL = STATEMENTS.insert(
      "upsertAllById", BY_ID, INSERT_INTO, VALUES, "ON CONFLICT (id) DO UPDATE", SET_BY_ID);
  static final StatementDefinition DELETE_BY_ID_SQL = STATEMENTS.delete(
      "deleteById", BY_ID, "DELETE FROM documents", "WHERE id = ?::uuid");
  static final StatementDefinition UPSERT_BY_NAME_SQL = STATEMENTS.insert(
      "upsertByName", BY_NAME, INSERT_INTO, VALUES, ON_CONFLICT_BY_NAME, SET_BY_NAME, RETURNING);
  static final StatementDefinition UPSERT_WITH_OUTCOME_BY_NAME_SQL = STATEMENTS.insert(
      "upsertWithOutcomeByName", BY_NAME, INSERT_INTO, VALUES, ON_CONFLICT_BY_NAME, SET_BY_NAME,
          RETURNING_OUTCOME);
  static final StatementDefinition INSERT_IF_ABSENT_BY_NAME_SQL = STATEMENTS.insert(
      "insertIfAbsentByName", BY_NAME, INSERT_INTO, VALUES,
          "ON CONFLICT (workflow_id, name) WHERE deleted_at IS NULL DO NOTHING", RETURNING);
  static final StatementDefinition FIND_BY_NAME_SQL = STATEMENTS.select(
      "findByName", BY_NAME, SELECT, "FROM documents", WHERE_BY_NAME);
  static final StatementDefinition UPSERT_ALL_BY_NAME_EACH_SQL = STATEMENTS.insert(
      "upsertAllByName", BY_NAME, INSERT_INTO, VALUES, ON_CONFLICT_BY_NAME, SET_BY_NAME);
  static final StatementDefinition UPSERT_ALL_BY_NAME_SQL = STATEMENTS.insert(
      "upsertAllByName", BY_NAME, INSERT_INTO,
          "SELECT s.id, s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at",
          ROWS, "ORDER BY s.workflow_id, s.name, s.place", ON_CONFLICT_BY_NAME, SET_BY_NAME);
  static final StatementDefinition UPSERT_ALL_BY_NAME_MIXED_SQL = STATEMENTS.insert(
      "upsertAllByName", BY_NAME, INSERT_INTO, SELECT_2, MIXED_ROWS,
          "ORDER BY s.workflow_id, s.name, s.place", ON_CONFLICT_BY_NAME, MIXED_SET_BY_NAME);
  static final StatementDefinition ROUNDS_OF_UPSERT_ALL_BY_NAME_SQL = STATEMENTS.select(
      "upsertAllByName", null, """
          SELECT r.place, r.round FROM (
          SELECT s.place, row_number() OVER (PARTITION BY s.workflow_id, s.name ORDER BY s.place) AS round""",
          MIXED_ROWS, """
          WHERE (s.deleted_at IS NULL)
          ) AS r WHERE r.round > 1""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_NAME_SQL = STATEMENTS.insert(
      "upsertAllReturningByName", BY_NAME, INSERT_INTO, """
          SELECT CASE WHEN set_config('arbiter.row', s.place::text, true) IS NOT NULL
              THEN s.id END,
            s.workflow_id, s.name, s.content, s.version, s.created_at, s.deleted_at""", ROWS,
          "ORDER BY s.workflow_id, s.name, s.place", ON_CONFLICT_BY_NAME, SET_BY_NAME, """
          RETURNING id, workflow_id, name, content, version, created_at, deleted_at,
            current_setting('arbiter.row')::bigint AS place""");
  static final StatementDefinition UPSERT_ALL_RETURNING_BY_NAME_MIXED_SQL = STATEMENTS.insert(
      "upsertAllReturningByName", BY_NAME, INSERT_INTO, SELECT_3, MIXED_ROWS,
          "ORDER BY s.workflow_id, s.name, s.place", ON_CONFLICT_BY_NAME, MIXED_SET_BY_NAME,
          RETURNING_PLACE);
  static final StatementDefinition DELETE_BY_NAME_SQL = STATEMENTS.delete(
      "deleteByName", BY_NAME, "DELETE FROM documents", WHERE_BY_NAME);
  static final StatementDefinition DELETE_SOFTLY_SQL = STATEMENTS.update(
      "deleteSoftly", BY_NAME, "UPDATE documents AS t", "SET deleted_at = now()", WHERE_BY_NAME);

  static final Stage<NewDocument> STAGE = new Stage<>(
      STATEMENTS,
      CREATE_STAGE,
      String.join(
          "\n", INSERT_INTO_2, SELECT_4, MIXED_ROWS, FROM),
      DocumentDaoSql::bindMixedRows,
      INDEX_STAGE,
      DROP_STAGE);

  static final Staging<NewDocument> UPSERT_ALL_BY_NAME_STAGING = STAGE.of(
      "upsertAllByName",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllByName", BY_NAME, INSERT_INTO, SELECT_2, FROM_2,
              "ORDER BY s.workflow_id, s.name, s.place", ON_CONFLICT_BY_NAME, MIXED_SET_BY_NAME));

  static final Staging<NewDocument> UPSERT_ALL_RETURNING_BY_NAME_STAGING = STAGE.of(
      "upsertAllReturningByName",
      ROUNDS_STAGE,
      STATEMENTS.insert(
          "upsertAllReturningByName", BY_NAME, INSERT_INTO, SELECT_3, FROM_2,
              "ORDER BY s.workflow_id, s.name, s.place", ON_CONFLICT_BY_NAME, MIXED_SET_BY_NAME,
              RETURNING_PLACE));

  static final RowQuery<NewDocument, Document> INSERT = RowQuery.of(
      INSERT_SQL, DocumentDaoSql::bindInsert, DocumentDaoSql::read);

  static final RowQuery<NewDocument, Document> UPSERT_BY_ID = RowQuery.of(
      DocumentDaoSql::requireId, UPSERT_BY_ID_SQL, DocumentDaoSql::bindUpsertById,
          DocumentDaoSql::read);

  static final RowReader<Upserted<Document>> WITH_OUTCOME =
      RowReader.withOutcome(DocumentDaoSql::read, 8);

  static final RowQuery<NewDocument, Upserted<Document>> UPSERT_WITH_OUTCOME_BY_ID = RowQuery.of(
      DocumentDaoSql::requireId, UPSERT_WITH_OUTCOME_BY_ID_SQL, DocumentDaoSql::bindUpsertById,
          DocumentDaoSql.WITH_OUTCOME);

  static final RowQuery<NewDocument, Document> INSERT_IF_ABSENT_BY_ID = RowQuery.of(
      DocumentDaoSql::requireId, INSERT_IF_ABSENT_BY_ID_SQL, DocumentDaoSql::bindInsert,
          DocumentDaoSql::read);

  static final RowQuery<NewDocument, Document> EXISTING_BY_ID = RowQuery.of(
      FIND_BY_ID_SQL, DocumentDaoSql::bindKeyById, DocumentDaoSql::read);

  static final RowStatement<NewDocument> UPSERT_ALL_BY_ID = RowStatement.of(
      DocumentDaoSql::requireId, UPSERT_ALL_BY_ID_SQL, DocumentDaoSql::bindUpsertById);

  static final RowQuery<NewDocument, Document> UPSERT_BY_NAME = RowQuery.of(
      UPSERT_BY_NAME_SQL, DocumentDaoSql::bindUpsertById, DocumentDaoSql::read);

  static final RowQuery<NewDocument, Upserted<Document>> UPSERT_WITH_OUTCOME_BY_NAME = RowQuery.of(
      UPSERT_WITH_OUTCOME_BY_NAME_SQL, DocumentDaoSql::bindUpsertById, DocumentDaoSql.WITH_OUTCOME);

  static final RowQuery<NewDocument, Document> INSERT_IF_ABSENT_BY_NAME = RowQuery.of(
      INSERT_IF_ABSENT_BY_NAME_SQL, DocumentDaoSql::bindInsert, DocumentDaoSql::read);

  static final RowQuery<NewDocument, Document> EXISTING_BY_NAME = RowQuery.of(
      FIND_BY_NAME_SQL, DocumentDaoSql::bindKeyByName, DocumentDaoSql::read);

  static final BatchKey<NewDocument> KEY_BY_NAME = new BatchKey<>(
      row -> Arrays.<Object>asList(row.workflowId, row.name, row.deletedAt),
      row -> Arrays.<Object>asList(row.workflowId, row.name),
      new ArrayStatement<>(ROUNDS_OF_UPSERT_ALL_BY_NAME_SQL, DocumentDaoSql::bindMixedRows));

  static final Batch<NewDocument> UPSERT_ALL_BY_NAME = Batch.of(
      RowStatement.of(
          UPSERT_ALL_BY_NAME_EACH_SQL, DocumentDaoSql::bindUpsertById),
      new BatchUpsert<>(
          DocumentDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_BY_NAME_SQL, DocumentDaoSql::bindRowsByName),
          new ArrayStatement<>(UPSERT_ALL_BY_NAME_MIXED_SQL, DocumentDaoSql::bindMixedRows),
          KEY_BY_NAME,
          UPSERT_ALL_BY_NAME_STAGING,
          rows_ -> {}));

  static final Batch<NewDocument> UPSERT_ALL_RETURNING_BY_NAME = Batch.of(
      RowStatement.of(
          UPSERT_BY_NAME_SQL, DocumentDaoSql::bindUpsertById),
      new BatchUpsert<>(
          DocumentDaoSql::marks,
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_NAME_SQL, DocumentDaoSql::bindRowsByName),
          new ArrayStatement<>(UPSERT_ALL_RETURNING_BY_NAME_MIXED_SQL, DocumentDaoSql::bindMixedRows),
          KEY_BY_NAME,
          UPSERT_ALL_RETURNING_BY_NAME_STAGING,
          rows_ -> {}));

  static final TableDefinition TABLE = TableDefinition.of("documents")
      .ddl("""
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
          """)
      .columns(
          ColumnDefinition.of("id", "uuid").defaultsTo("gen_random_uuid()").notNull(),
          ColumnDefinition.of("workflow_id", "uuid").notNull(),
          ColumnDefinition.of("name", "text").notNull(),
          ColumnDefinition.of("content", "text").notNull(),
          ColumnDefinition.of("version", "integer").defaultsTo("1").notNull(),
          ColumnDefinition.of("created_at", "timestamptz").defaultsTo("now()").notNull(),
          ColumnDefinition.of("deleted_at", "timestamptz"))
      .indexes(BY_ID, BY_NAME)
      .statements(INSERT_SQL, UPSERT_BY_ID_SQL, UPSERT_WITH_OUTCOME_BY_ID_SQL,
          INSERT_IF_ABSENT_BY_ID_SQL, FIND_BY_ID_SQL, UPSERT_ALL_BY_ID_SQL, DELETE_BY_ID_SQL,
          UPSERT_BY_NAME_SQL, UPSERT_WITH_OUTCOME_BY_NAME_SQL, INSERT_IF_ABSENT_BY_NAME_SQL,
          FIND_BY_NAME_SQL, UPSERT_ALL_BY_NAME_EACH_SQL, UPSERT_ALL_BY_NAME_SQL,
          UPSERT_ALL_BY_NAME_MIXED_SQL, ROUNDS_OF_UPSERT_ALL_BY_NAME_SQL,
          UPSERT_ALL_RETURNING_BY_NAME_SQL, UPSERT_ALL_RETURNING_BY_NAME_MIXED_SQL,
          DELETE_BY_NAME_SQL, DELETE_SOFTLY_SQL)
      .staging(Staging.statements(UPSERT_ALL_BY_NAME_STAGING, UPSERT_ALL_RETURNING_BY_NAME_STAGING))
      .build();

  private DocumentDaoSql() {}

  static void requireId(NewDocument row) {
    if (row.id == null) {
      throw new IllegalArgumentException(
          "a row by documents_pkey has to supply id: the value that the server"
              + " would hand out could be another row's; use insert for a row without one");
    }
  }

  static void bindInsert(PreparedStatement statement, NewDocument row) throws SQLException {
    statement.setBoolean(1, row.id != null);
    Codecs.UUID.set(statement, 2, row.id);
    Codecs.UUID.set(statement, 3, row.workflowId);
    statement.setString(4, row.name);
    statement.setString(5, row.content);
    statement.setBoolean(6, row.versionSupplied);
    statement.setInt(7, row.version);
    statement.setBoolean(8, row.createdAt != null);
    Codecs.INSTANT.set(statement, 9, row.createdAt);
    Codecs.INSTANT.set(statement, 10, row.deletedAt);
  }

  static void bindUpsertById(PreparedStatement statement, NewDocument row) throws SQLException {
    bindInsert(statement, row);
    statement.setBoolean(11, row.deletedAtSupplied);
  }

  static void bindKeyById(PreparedStatement statement, NewDocument row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.id);
  }

  static void bindKeyByName(PreparedStatement statement, NewDocument row) throws SQLException {
    Codecs.UUID.set(statement, 1, row.workflowId);
    statement.setString(2, row.name);
  }

  static String marks(NewDocument row) {
    return BatchUpsert.marks(
        row.id != null,
        row.versionSupplied,
        row.createdAt != null,
        row.deletedAtSupplied);
  }

  static void bindRowsByName(RowArrays<NewDocument> rows) throws SQLException {
    rows.supplied(row -> row.id != null);
    rows.supplied(row -> row.versionSupplied);
    rows.supplied(row -> row.createdAt != null);
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.UUID, row -> row.workflowId);
    rows.add(Codecs.STRING, row -> row.name);
    rows.add(Codecs.STRING, row -> row.content);
    rows.add(Codecs.INTEGER, row -> row.version);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.deletedAt);
    rows.places();
    rows.supplied(row -> row.deletedAtSupplied);
  }

  static void bindMixedRows(RowArrays<NewDocument> rows) throws SQLException {
    rows.add(Codecs.UUID, row -> row.id);
    rows.add(Codecs.UUID, row -> row.workflowId);
    rows.add(Codecs.STRING, row -> row.name);
    rows.add(Codecs.STRING, row -> row.content);
    rows.add(Codecs.INTEGER, row -> row.version);
    rows.add(Codecs.INSTANT, row -> row.createdAt);
    rows.add(Codecs.INSTANT, row -> row.deletedAt);
    rows.add(Codecs.STRING, DocumentDaoSql::marks);
    rows.places();
  }

  static Document read(ResultSet row) throws SQLException {
    return new Document(
        Codecs.UUID.get(row, 1),
        Codecs.UUID.get(row, 2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        Codecs.INSTANT.get(row, 6),
        Codecs.INSTANT.get(row, 7));
  }
}
