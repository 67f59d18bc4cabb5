package dev.arbiter.processor.generate.compose;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.sql.ByKeyText;
import dev.arbiter.internal.sql.InsertText;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.KeysText;
import dev.arbiter.internal.sql.ManyByKeyText;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.ManyKeys;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of a DAO's generated operations the runtime composes, from its columns and keys: those whose
 * statements it makes to the character. The others have statements of their own.
 */
public final class Composition {

  private final Table table;
  private final RowText row;
  private final String rowConstant;
  private final Function<RowText, StageText> stage;
  private final Map<String, OperationSql> operations = new HashMap<>();
  private final Optional<ComposedInserts> inserts;
  private final Map<UniqueKey, ComposedKey> keys = new HashMap<>();

  /**
   * @param rowConstant the constant of the row's text
   */
  public Composition(DaoSql dao, RowText row, String rowConstant) {
    this.table = dao.dao().table();
    this.row = row;
    this.rowConstant = rowConstant;
    Map<Boolean, StageText> stages = new HashMap<>();
    this.stage =
        it ->
            stages.computeIfAbsent(
                it.withIdentity(),
                withIdentity -> new StageText(TableNames.stage(table), new RowsText(it)));
    dao.operations().stream()
        .filter(it -> it.operation().generated())
        .forEach(it -> operations.put(it.operation().method(), it));
    // What takes many rows of a distributed table runs otherwise.
    boolean composed =
        !table.distribution().isDeclared() && !row.inserted().isEmpty() && insertsRows();
    this.inserts = composed ? composedInserts() : Optional.empty();
    if (composed) {
      table.keys().forEach(key -> composedKey(key).ifPresent(it -> keys.put(key, it)));
    }
  }

  /** Those of the inserts by no key; empty if they have statements of their own. */
  public Optional<ComposedInserts> inserts() {
    return inserts;
  }

  /** Those by a key; empty if they have statements of their own. */
  public Optional<ComposedKey> by(UniqueKey key) {
    return Optional.ofNullable(keys.get(key));
  }

  /** The constant of the row's text. */
  public String row() {
    return rowConstant;
  }

  /** The insert of one row. */
  public OperationSql insert() {
    return requireNonNull(operations.get("insert"));
  }

  /** The insert of many. */
  public OperationSql insertAll() {
    return requireNonNull(operations.get("insertAll"));
  }

  /**
   * Whether one row is inserted, and many by one statement: a method of the user's may do either.
   */
  private boolean insertsRows() {
    return operations.containsKey("insert")
        && operations.containsKey("insertAll")
        && insertAll().insert().isPresent();
  }

  /** Whether there is all that writes by a key, or nothing of it. */
  private boolean writesAllOrNothing(UniqueKey key, String by) {
    if (Stream.of("upsert", "upsertAll", "getOrInsert")
        .allMatch(it -> operations.containsKey(it + by))) {
      return requireNonNull(operations.get("getOrInsert" + by)).lookup().isPresent();
    }
    return operations.values().stream()
        .map(OperationSql::operation)
        .noneMatch(it -> key.equals(it.key()) && it.action().inserts());
  }

  /** Whether the runtime composes an operation. */
  public boolean has(Operation operation) {
    return operation.generated()
        && (operation.key() == null ? inserts.isPresent() : keys.containsKey(operation.key()));
  }

  /** Whether an operation's statements, if there is one of the name, are the same. */
  private boolean same(String method, Function<SameText, Boolean> same) {
    OperationSql operation = operations.get(method);
    return operation == null || same.apply(new SameText(operation));
  }

  private Optional<ComposedInserts> composedInserts() {
    boolean same =
        same("insert", it -> it.inserts(row, InsertText::insert))
            && same("insertAll", it -> it.insertsAll(row, InsertText::insertAll))
            && same("insertAllReturning", it -> it.insertsAll(row, InsertText::insertAllReturning))
            && same("insertIfAbsent", it -> it.inserts(row, InsertText::insertIfAbsent));
    if (!same || row.withoutIdentity().inserted().isEmpty()) {
      return Optional.empty();
    }
    if (same("insertAllIfAbsent", it -> it.insertsAll(row, InsertText::insertAllIfAbsent))) {
      return Optional.of(new ComposedInserts(operations, Optional.empty()));
    }
    return table
        .onlyKey()
        .map(it -> KeyTextCode.of(table, it, row, rowConstant))
        .filter(key -> same("insertAllIfAbsent", it -> insertsInOrderOf(key.text(), it)))
        .map(it -> new ComposedInserts(operations, Optional.of(it.code())));
  }

  private boolean insertsInOrderOf(KeyText key, SameText same) {
    return same.writesAll(key, stage, ManyByKeyText::insertIfNothingConflicts);
  }

  private Optional<ComposedKey> composedKey(UniqueKey key) {
    String suffix = "By" + key.suffix();
    OperationSql find = operations.get("find" + suffix);
    if (!key.target()
        || find == null
        || !operations.containsKey("findAll" + suffix)
        || !writesAllOrNothing(key, suffix)) {
      return Optional.empty();
    }
    KeyTextCode code = KeyTextCode.of(table, key, row, rowConstant);
    if (ManyKeys.toldInJava(table, key).isPresent()) {
      code.toldInJava();
    } else if (!takesKeys("findAll" + suffix, code.text())) {
      code.lookedUpEach();
    }
    if (operations.containsKey("upsert" + suffix)) {
      code.upserting();
    }
    return isComposed(code.text(), suffix)
        ? Optional.of(new ComposedKey(operations, suffix, code.code()))
        : Optional.empty();
  }

  private boolean takesKeys(String findAll, KeyText key) {
    return same(findAll, it -> it.takesKeys(key, KeysText::find));
  }

  private boolean isComposed(KeyText key, String by) {
    return same("upsert" + by, it -> it.writes(key, ByKeyText::upsert))
        && same("upsertWithOutcome" + by, it -> it.writes(key, ByKeyText::upsertWithOutcome))
        && same("insertIfAbsent" + by, it -> it.writes(key, ByKeyText::insertIfAbsent))
        && same(
            "insertAllIfAbsent" + by, it -> it.writesAll(key, stage, ManyByKeyText::insertIfAbsent))
        && same(
            "getOrInsert" + by,
            it -> it.writes(key, ByKeyText::insertIfAbsent) && it.findsExisting(key))
        && same(
            "getOrInsertAll" + by,
            it -> it.writesAll(key, stage, ManyByKeyText::insertIfAbsent) && it.findsExisting(key))
        && same("upsertAll" + by, it -> upsertsAll(it, key))
        && same("upsertAllReturning" + by, it -> upsertsAllReturning(it, key))
        && same("find" + by, it -> it.writes(key, ByKeyText::find) && it.takesKey(key))
        && same("delete" + by, it -> it.writes(key, ByKeyText::delete) && it.takesKey(key))
        && takesKeys("findAll" + by, key)
        && same("deleteAll" + by, it -> it.takesKeys(key, KeysText::delete));
  }

  private boolean upsertsAll(SameText it, KeyText key) {
    return it.writes(key, ByKeyText::upsertEach)
        && (it.isOneByOne() || it.writesAll(key, stage, ManyByKeyText::upsert));
  }

  private boolean upsertsAllReturning(SameText it, KeyText key) {
    return it.writes(key, ByKeyText::upsert)
        && (it.isOneByOne() || it.writesAll(key, stage, ManyByKeyText::upsertReturning));
  }
}
