package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names a DAO's statements, and lists each once. */
public final class StatementList {

  /** No method has it as a name. */
  private static final String MOMENT = "value of the moment";

  private final Dao dao;
  private final Map<Identity, NamedStatement> planned = new LinkedHashMap<>();
  private final Map<String, Map<Identity, Staged>> staged = new LinkedHashMap<>();

  public StatementList(Dao dao) {
    this.dao = dao;
  }

  /**
   * What makes two statements one.
   *
   * @param method null for those that operations have in common
   */
  private record Identity(String sql, @Nullable UniqueKey key, @Nullable String method) {}

  private record Staged(StagingStep step, NamedStatement statement) {}

  /**
   * A statement that a server can plan by itself; generated operations have equal ones in common.
   */
  public BoundStatement add(
      Operation operation,
      String method,
      NamedStatement.Kind kind,
      SqlStatement statement,
      @Nullable UniqueKey key) {
    String owner = operation.generated() || key == null ? null : operation.signature().toString();
    NamedStatement named =
        planned.computeIfAbsent(
            new Identity(statement.sql(), key, owner),
            it ->
                new NamedStatement(
                    named(method), kind, statement.clauses(), statement.sql(), key, operation));
    addMoments(operation, statement.parameters());
    return new BoundStatement(named, statement.parameters());
  }

  /** What selects values of the moment for parameters. */
  private void addMoments(Operation operation, List<SqlParameter> parameters) {
    for (SqlParameter parameter : parameters) {
      if (parameter instanceof SqlParameter.Moment it) {
        SqlStatement select =
            SqlStatement.of(List.of(new Clause(Clause.Kind.SELECT, it.sql())), List.of());
        add(operation, MOMENT, NamedStatement.Kind.SELECT, select, null);
      }
    }
  }

  /** Whether a statement selects a value of the moment. */
  public static boolean selectsMoment(NamedStatement statement) {
    return statement.name().endsWith("." + MOMENT);
  }

  /**
   * A statement about a temporary table, without which no server can plan it.
   *
   * @param table the statement that creates the table
   */
  public BoundStatement addStaging(
      Operation operation, SqlStatement table, StagingStep step, SqlStatement statement) {
    boolean writes = step == StagingStep.WRITE;
    UniqueKey key = writes ? operation.key() : null;
    String method = named(operation.method());
    NamedStatement named =
        new NamedStatement(
            writes ? method : method + "/" + step.label(),
            writes && operation.action() == Action.UPDATE
                ? NamedStatement.Kind.UPDATE
                : step.kind(),
            statement.clauses(),
            statement.sql(),
            key,
            operation);
    staged
        .computeIfAbsent(table.sql(), it -> new LinkedHashMap<>())
        .putIfAbsent(new Identity(statement.sql(), key, null), new Staged(step, named));
    return new BoundStatement(named, statement.parameters());
  }

  private String named(String method) {
    return dao.table().recordName().dao() + "." + method;
  }

  /** The statements that a server can plan by themselves, each once. */
  public List<NamedStatement> planned() {
    return List.copyOf(planned.values());
  }

  /** One temporary table after the other, each from its creation to its end. */
  public List<NamedStatement> staging() {
    List<NamedStatement> all = new ArrayList<>();
    for (Map<Identity, Staged> table : staged.values()) {
      table.values().stream()
          .sorted(Comparator.comparing(Staged::step))
          .map(Staged::statement)
          .forEach(all::add);
    }
    return all;
  }
}
