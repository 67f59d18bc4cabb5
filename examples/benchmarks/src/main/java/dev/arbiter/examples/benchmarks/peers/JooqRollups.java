package dev.arbiter.examples.benchmarks.peers;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** A table of rollups in jOOQ's terms. */
record JooqRollups(Table<Record> table, boolean keyIsExpression) {

  private static final Field<UUID> TENANT_ID = field(name("tenant_id"), SQLDataType.UUID);
  private static final Field<UUID> PROJECT_ID = field(name("project_id"), SQLDataType.UUID);
  private static final Field<UUID> WORKFLOW_ID = field(name("workflow_id"), SQLDataType.UUID);
  private static final Field<Instant> BUCKET_START =
      field(name("bucket_start"), SQLDataType.INSTANT);
  private static final Field<String> BUCKET = field(name("bucket"), SQLDataType.CLOB);
  private static final Field<Long> RUNS = field(name("runs"), SQLDataType.BIGINT);
  private static final Field<Long> FAILURES = field(name("failures"), SQLDataType.BIGINT);
  private static final Field<OffsetDateTime> UPDATED_AT =
      field(name("updated_at"), SQLDataType.TIMESTAMPWITHTIMEZONE);

  static final List<Field<?>> COLUMNS =
      List.of(TENANT_ID, PROJECT_ID, WORKFLOW_ID, BUCKET_START, BUCKET, RUNS, FAILURES);

  static JooqRollups of(RollupTable table) {
    return new JooqRollups(DSL.table(name(table.sqlName())), table == RollupTable.EXPRESSION);
  }

  /** A row's values, in the order of the columns. */
  static @Nullable Object[] values(Rollup row) {
    return new @Nullable Object[] {
      row.tenantId(),
      row.projectId(),
      row.workflowId(),
      row.bucketStart(),
      row.bucket(),
      row.runs(),
      row.failures()
    };
  }

  /** The upsert of one row, whose values are still to be bound. */
  Query one(DSLContext jooq) {
    return onConflict(jooq.insertInto(table, COLUMNS).values(new @Nullable Object[COLUMNS.size()]));
  }

  /** The upsert of all rows in one statement. */
  Query all(DSLContext jooq, List<Rollup> rows) {
    var insert = jooq.insertInto(table, COLUMNS);
    for (Rollup row : rows) {
      insert = insert.values(values(row));
    }
    return onConflict(insert);
  }

  private Query onConflict(InsertOnDuplicateStep<Record> insert) {
    return insert
        .onConflict(
            TENANT_ID,
            PROJECT_ID,
            keyIsExpression ? coalesce(WORKFLOW_ID, inline(new UUID(0, 0))) : WORKFLOW_ID,
            BUCKET_START,
            BUCKET)
        .doUpdate()
        .set(RUNS, excluded(RUNS))
        .set(FAILURES, excluded(FAILURES))
        .set(UPDATED_AT, currentOffsetDateTime());
  }
}
