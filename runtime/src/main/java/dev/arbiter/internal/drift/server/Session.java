package dev.arbiter.internal.drift.server;

import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.internal.statement.RowTaker;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.StatementDefinition.Kind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The transaction in which tables are checked. */
public final class Session {

  private static final String SAVEPOINT = "SAVEPOINT arbiter_drift";
  private static final String RELEASE = "RELEASE SAVEPOINT arbiter_drift";
  private static final String ROLL_BACK = "ROLLBACK TO SAVEPOINT arbiter_drift; " + RELEASE;

  private final Executor executor;
  private final String table;

  /** Savepoints that the next statement sets: what asks nothing needs none. */
  private int pending;

  /** Runs its statements by the executor; errors name the table. */
  public Session(Executor executor, String table) {
    this.executor = executor;
    this.table = table;
  }

  /** Runs statements without parameters. */
  public void run(String sql) {
    executor.script(definition(Kind.SCRIPT, savepoints() + sql));
  }

  private String savepoints() {
    String savepoints = (SAVEPOINT + "; ").repeat(pending);
    pending = 0;
    return savepoints;
  }

  private void setSavepoints() {
    if (pending > 0) {
      run("");
    }
  }

  /** Reads all rows of a query; a collection is an array of texts or numbers. */
  public <T> List<T> rows(String query, RowReader<T> reader, Object... parameters) {
    setSavepoints();
    return executor
        .<List<T>>optional(
            definition(Kind.SELECT, query),
            statement -> {
              for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
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

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    if (value instanceof Collection<?> values) {
      String type = values.stream().allMatch(Long.class::isInstance) ? "int8" : "text";
      statement.setArray(index, statement.getConnection().createArrayOf(type, values.toArray()));
    } else {
      statement.setObject(index, value);
    }
  }

  /** A statement of JDBC's as the server takes it. */
  ServerStatement serverStatement(String jdbcSql) {
    return serverStatements(List.of(jdbcSql)).get(0);
  }

  /**
   * Statements of JDBC's as the server takes them. The driver does it, whose connection only a
   * statement gives out.
   */
  List<ServerStatement> serverStatements(List<String> jdbcSql) {
    List<ServerStatement> statements = new ArrayList<>();
    setSavepoints();
    executor.one(
        definition(Kind.SELECT, "SELECT 1"),
        statement -> {
          for (String each : jdbcSql) {
            statements.add(
                ServerStatement.of(
                    each, statement.getConnection().nativeSQL(each + ServerStatement.ONE_MORE)));
          }
        },
        row -> true);
    return statements;
  }

  /** Does the work and undoes what it did to the transaction: tables, settings, locks, failures. */
  public <T extends @Nullable Object> T undone(Supplier<T> work) {
    int outer = pending++;
    T result;
    try {
      result = work.get();
    } catch (RuntimeException failure) {
      if (wasSet(outer)) {
        rollBack(failure);
      }
      throw failure;
    }
    if (wasSet(outer)) {
      run(ROLL_BACK);
    }
    return result;
  }

  /** Whether the last savepoint was set; one that was not is forgotten. */
  private boolean wasSet(int outer) {
    boolean set = pending <= outer;
    pending = Math.min(pending, outer);
    return set;
  }

  /** Runs statements, does the work, and undoes both as {@link #undone(Supplier)} does. */
  public <T extends @Nullable Object> T undone(String first, Supplier<T> work) {
    return undone(
        () -> {
          run(first);
          return work.get();
        });
  }

  /** Does the work and undoes it, also where the server refuses something. */
  public @Nullable Refusal tried(Runnable work) {
    try {
      undone(
          () -> {
            work.run();
            return true;
          });
      return null;
    } catch (TransientDatabaseException failure) {
      throw failure;
    } catch (DatabaseException failure) {
      return refusal(failure);
    }
  }

  /** Runs scripts, takes each row that they return, and undoes them. */
  @Nullable Refusal tried(List<String> scripts, RowTaker taker) {
    String last = scripts.get(scripts.size() - 1) + ROLL_BACK;
    return kept(
        () -> {
          String first = savepoints() + SAVEPOINT + ";\n";
          for (String each : scripts.subList(0, scripts.size() - 1)) {
            executor.script(definition(Kind.SCRIPT, first + each), taker);
            first = "";
          }
          executor.script(definition(Kind.SCRIPT, first + last), taker);
        });
  }

  private static Refusal refusal(DatabaseException failure) {
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
    return Refusal.of(failure);
  }

  /** Does the work, and keeps it if it succeeds. */
  public @Nullable Refusal attempt(Runnable work) {
    run(SAVEPOINT);
    return kept(
        () -> {
          work.run();
          run(RELEASE);
        });
  }

  /** Runs a statement, and keeps what it did if it succeeds. */
  public @Nullable Refusal attempt(String sql) {
    return kept(() -> run(SAVEPOINT + "; " + sql + "\n; " + RELEASE));
  }

  /** Rolls back to the savepoint that the work begins with, if the server refuses something. */
  private @Nullable Refusal kept(Runnable work) {
    try {
      work.run();
      return null;
    } catch (TransientDatabaseException failure) {
      throw failure;
    } catch (DatabaseException failure) {
      rollBack(failure);
      return refusal(failure);
    }
  }

  private void rollBack(RuntimeException failure) {
    try {
      run(ROLL_BACK);
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }

  private StatementDefinition definition(Kind kind, String sql) {
    return new StatementDefinition("Drift.check", table, kind, sql, null, null);
  }
}
