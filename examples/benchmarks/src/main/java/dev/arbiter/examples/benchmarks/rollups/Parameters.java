package dev.arbiter.examples.benchmarks.rollups;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;

/** Binds a row to the parameters of a statement, in the order of its columns. */
public final class Parameters {

  /** The columns that a row has values for. */
  public static final List<String> COLUMNS =
      List.of(
          "tenant_id", "project_id", "workflow_id", "bucket_start", "bucket", "runs", "failures");

  private Parameters() {}

  /** Binds the row from the first parameter on. */
  public static void bind(PreparedStatement statement, Rollup row) throws SQLException {
    bind(statement, 0, row);
  }

  /** Binds the row from the parameter after these on. */
  public static void bind(PreparedStatement statement, int before, Rollup row) throws SQLException {
    statement.setObject(before + 1, row.tenantId());
    statement.setObject(before + 2, row.projectId());
    statement.setObject(before + 3, row.workflowId(), Types.OTHER);
    statement.setObject(before + 4, row.bucketStart().atOffset(ZoneOffset.UTC));
    statement.setString(before + 5, row.bucket());
    statement.setLong(before + 6, row.runs());
    statement.setLong(before + 7, row.failures());
  }
}
