package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations that every DAO of a table has, as a user would declare them. The one place that
 * says which there are.
 */
public final class GeneratedOperations {

  private final Table table;
  private final List<Operation> operations = new ArrayList<>();

  private GeneratedOperations(Table table) {
    this.table = table;
  }

  /** In the order in which they are written. */
  public static List<Operation> of(Table table) {
    GeneratedOperations generated = new GeneratedOperations(table);
    generated.inserts();
    table.keys().stream().filter(UniqueKey::target).forEach(generated::by);
    return List.copyOf(generated.operations);
  }

  private void inserts() {
    add(Action.INSERT, "insert", null, row(), Returns.ROW);
    add(Action.INSERT, "insertAll", null, rows(), Returns.LONG);
    add(Action.INSERT, "insertAllReturning", null, rows(), Returns.ROWS);
    if (table.deferrable().isEmpty()) {
      add(Action.INSERT_IF_ABSENT, "insertIfAbsent", null, row(), Returns.OPTIONAL_ROW);
      add(Action.INSERT_IF_ABSENT, "insertAllIfAbsent", null, rows(), Returns.ROWS);
    }
  }

  private void by(UniqueKey key) {
    // A key that the server alone generates cannot be proposed, so nothing can conflict by it.
    if (table.mentionedBy(key).stream().noneMatch(Column::identityAlways)) {
      add(Action.UPSERT, "upsertBy", key, row(), Returns.ROW);
      add(Action.UPSERT, "upsertWithOutcomeBy", key, row(), Returns.UPSERTED);
      add(Action.INSERT_IF_ABSENT, "insertIfAbsentBy", key, row(), Returns.OPTIONAL_ROW);
      add(Action.INSERT_IF_ABSENT, "insertAllIfAbsentBy", key, rows(), Returns.ROWS);
      add(Action.GET_OR_INSERT, "getOrInsertBy", key, row(), Returns.ROW);
      add(Action.GET_OR_INSERT, "getOrInsertAllBy", key, rows(), Returns.ROWS);
      add(Action.UPSERT, "upsertAllBy", key, rows(), Returns.LONG);
      add(Action.UPSERT, "upsertAllReturningBy", key, rows(), Returns.ROWS);
    }
    operations.add(Operation.find(table, key));
    add(Action.DELETE, "deleteBy", key, Operation.keyOf(table, key), Returns.BOOLEAN);
    if (!key.mentions().isEmpty()) {
      add(Action.FIND, "findAllBy", key, keys(), Returns.OPTIONAL_ROWS);
      add(Action.DELETE, "deleteAllBy", key, keys(), Returns.LONG);
    }
  }

  private void add(
      Action action,
      String prefix,
      @Nullable UniqueKey key,
      List<Parameter> parameters,
      Returns returns) {
    operations.add(
        new Operation(
            action,
            key == null ? prefix : prefix + key.suffix(),
            parameters,
            key,
            List.of(),
            null,
            null,
            action == Action.UPSERT && table.options().skipUnchanged(),
            returns,
            null));
  }

  private List<Parameter> row() {
    return List.of(new Parameter.Row("row", table.recordName().qualifiedNewRow(), false));
  }

  private static List<Parameter> rows() {
    return List.of(new Parameter.Row("rows", "java.lang.Iterable", true));
  }

  private static List<Parameter> keys() {
    return List.of(new Parameter.Keys("keys", "java.lang.Iterable"));
  }
}
