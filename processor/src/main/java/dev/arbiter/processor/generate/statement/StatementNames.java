package dev.arbiter.processor.generate.statement;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.StepsSql;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.distributed.ValuesSql;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names of the constants of statements. */
final class StatementNames {

  private final Table table;
  private final SqlNames names;
  private final IdentityHashMap<NamedStatement, String> constants = new IdentityHashMap<>();

  StatementNames(Table table, SqlNames names) {
    this.table = table;
    this.names = names;
  }

  /** Whether a statement has a name. */
  boolean has(NamedStatement statement) {
    return constants.containsKey(statement);
  }

  /** The name of a statement's constant. */
  String of(NamedStatement statement) {
    return requireNonNull(constants.get(statement));
  }

  /** The name of the constant of an equal statement, if there is one. */
  Optional<String> ofEqual(NamedStatement statement) {
    return constants.entrySet().stream()
        .filter(it -> it.getKey().sql().equals(statement.sql()))
        .filter(it -> Objects.equals(it.getKey().key(), statement.key()))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }

  /** Has a statement be the constant of another that is equal. */
  void put(NamedStatement statement, String constant) {
    constants.put(statement, constant);
  }

  /** Names the statements of an operation. */
  void name(OperationSql operation) {
    String method = SqlNames.upperSnake(operation.operation().method());
    String each = operation.batch().isPresent() ? "_EACH" : "";
    name(operation.row().with().named(), each);
    operation.row().without().ifPresent(it -> name(it.named(), each + withoutIdentity()));
    operation.steps().ifPresent(it -> name(it, method));
    operation.lookup().ifPresent(it -> name(it.named(), ""));
    operation
        .batch()
        .ifPresent(
            batch -> {
              name(batch.with(), method);
              batch.without().ifPresent(it -> name(it, method + withoutIdentity()));
            });
    operation.distributed().ifPresent(it -> name(it, method));
    operation.servers().ifPresent(it -> nameAs(it.named(), "SERVERS_OF_KEYS"));
    operation
        .insert()
        .ifPresent(
            insert -> {
              name(insert.with(), method);
              insert.without().ifPresent(it -> name(it, method + withoutIdentity()));
            });
  }

  private void name(StepsSql steps, String method) {
    nameAs(steps.insert().with().named(), method + "_INSERTING");
    steps
        .insert()
        .without()
        .ifPresent(it -> nameAs(it.named(), method + "_INSERTING" + withoutIdentity()));
    nameAs(steps.lock().named(), method + "_LOCKING");
  }

  private void name(DistributedSql sql, String method) {
    name(sql.values().with(), method);
    sql.values().without().ifPresent(it -> name(it, method + withoutIdentity()));
    sql.ofServer().ifPresent(it -> nameAs(it.statement().named(), method + "_OF_SERVER"));
    sql.numbers()
        .ifPresent(
            it ->
                nameAs(
                    it.statement().named(),
                    "KEYS_BY_" + SqlNames.upperSnake(it.raw().key().suffix())));
  }

  private void name(ValuesSql values, String method) {
    values.sizes().forEach(it -> nameAs(it.statement(), method + "_OF_" + it.rows()));
    values
        .alike()
        .forEach(
            it -> nameAs(it.statement().named(), method + "_SUPPLYING_" + it.supplied().size()));
  }

  private void name(BatchSql batch, String method) {
    nameAs(batch.alike().named(), method);
    batch.mixed().ifPresent(it -> nameAs(it.named(), method + "_MIXED"));
    batch.rounds().ifPresent(it -> nameAs(it.named(), "ROUNDS_OF_" + method));
    batch.order().ifPresent(it -> nameAs(it.named(), "ORDER_OF_" + method));
    batch.lookup().ifPresent(it -> nameAs(it.named(), "LOOKUP_OF_" + method));
  }

  private void name(InsertSql insert, String method) {
    nameAs(insert.alike().named(), method);
    insert.mixed().ifPresent(it -> nameAs(it.named(), method + "_MIXED"));
  }

  private void name(NamedStatement statement, String form) {
    String method = statement.name().substring(statement.name().indexOf('.') + 1);
    nameAs(statement, SqlNames.upperSnake(method.replace(' ', '_')) + form);
  }

  /** Names a statement, unless it has a name. */
  void nameAs(NamedStatement statement, String name) {
    constants.computeIfAbsent(statement, it -> names.constant(List.of(name + "_SQL")));
  }

  private String withoutIdentity() {
    return "_WITHOUT_" + SqlNames.upperSnake(table.identityByDefault().orElseThrow().component());
  }
}
