package dev.arbiter.internal.drift.server;

import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.StatementDefinition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The transaction in which a table is checked. */
public final class Session {

  private final Executor executor;
  private final String table;

  /** Runs its statements by the executor; errors name the table. */
  public Session(Executor executor, String table) {
    this.executor = executor;
    this.table = table;
  }

  /** Runs statements without parameters. */
  public void run(String sql) {
    executor.script(definition(Kind.SCRIPT, sql));
  }

  /** Reads all rows of a query. */
  public <T> List<T> rows(String query, RowReader<T> reader, Object... parameters) {
    return executor
        .<List<T>>optional(
            definition(Kind.SELECT, query),
            statement -> {
              for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
              }
            },
            rows -> {
              List<T> all = new ArrayList<>();
              do {
                all.add(reader.read(rows));
              } while (rows.next());
              return all;
            })
        .orElse(List.of());
  }

  /**
   * A statement of JDBC's as the server takes it, with {@code $1} for the first question mark. The
   * driver does it, whose connection only a statement gives out.
   */
  String nativeSql(String jdbcSql) {
    return executor.one(
        definition(Kind.SELECT, "SELECT CAST(? AS text)"),
        statement -> statement.setString(1, statement.getConnection().nativeSQL(jdbcSql)),
        row -> row.getString(1));
  }

  /** Does the work and undoes what it did to the transaction: tables, settings, locks, failures. */
  public <T extends @Nullable Object> T undone(Supplier<T> work) {
    run("SAVEPOINT arbiter_drift");
    T result;
    try {
      result = work.get();
    } catch (RuntimeException failure) {
      rollBack(failure);
      throw failure;
    }
    rollBack();
    return result;
  }

  /** Does the work, and keeps it if it succeeds. */
  public @Nullable Refusal attempt(Runnable work) {
    run("SAVEPOINT arbiter_drift");
    try {
      work.run();
      run("RELEASE SAVEPOINT arbiter_drift");
      return null;
    } catch (TransientDatabaseException failure) {
      throw failure;
    } catch (DatabaseException failure) {
      rollBack();
      return Refusal.of(failure);
    }
  }

  private void rollBack() {
    run("ROLLBACK TO SAVEPOINT arbiter_drift; RELEASE SAVEPOINT arbiter_drift");
  }

  private void rollBack(RuntimeException failure) {
    try {
      rollBack();
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }

  private StatementDefinition definition(Kind kind, String sql) {
    return new StatementDefinition("Drift.check", table, kind, sql, null, null);
  }
}
