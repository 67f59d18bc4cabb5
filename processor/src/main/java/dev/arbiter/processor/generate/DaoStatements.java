package dev.arbiter.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.DaoMethod.Kind;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.SqlStatement;
import dev.arbiter.processor.sql.TableStatements;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The statements that a DAO's methods share, each a constant that is declared once. */
final class DaoStatements {

  private static final String ROW = "INSERT_ROW";

  private final Table table;
  private final RowNames rowNames;
  private final Constants constants;
  private final TableStatements full;
  private final @Nullable TableStatements withoutIdentity;
  private final Map<String, CodeBlock> choices = new HashMap<>();

  DaoStatements(Table table, RowNames rowNames, Constants constants) {
    this.table = table;
    this.rowNames = rowNames;
    this.constants = constants;
    this.full = new TableStatements(table, true);
    this.withoutIdentity =
        table.identityByDefault().isPresent() ? new TableStatements(table, false) : null;
    constants.share(ROW, full.row());
    if (withoutIdentity != null) {
      constants.share(ROW + suffix(), withoutIdentity.row());
    }
    constants.share("RETURNING", TableStatements.returning(table));
    for (UniqueKey key : table.keys()) {
      constants.share(DaoNames.upperSnake("updateBy" + key.suffix()), full.update(key));
    }
  }

  TableStatements full() {
    return full;
  }

  CodeBlock insert() {
    return forRow(Kind.INSERT, null, it -> it.insert().sql());
  }

  CodeBlock upsert(UniqueKey key) {
    return forRow(Kind.UPSERT, key, it -> it.upsert(key).sql());
  }

  /** For a row of a batch that is counted. */
  CodeBlock upsertUnreturned(UniqueKey key) {
    return choices.computeIfAbsent(
        "UPSERT_EACH_BY_" + DaoNames.upperSnake(key.suffix()),
        constant ->
            declareForRow(
                constant,
                new DaoMethod(Kind.UPSERT_ALL, key).name(),
                key,
                it -> it.upsertUnreturned(key).sql()));
  }

  CodeBlock upsertWithOutcome(UniqueKey key) {
    return forRow(Kind.UPSERT_WITH_OUTCOME, key, it -> it.upsertWithOutcome(key).sql());
  }

  CodeBlock insertIfAbsent(UniqueKey key) {
    return forRow(Kind.INSERT_IF_ABSENT, key, it -> it.insertIfAbsent(key).sql());
  }

  /** The statement for a row: which one depends on whether it supplies an identity column. */
  private CodeBlock forRow(
      Kind kind, @Nullable UniqueKey key, Function<TableStatements, String> sql) {
    return choices.computeIfAbsent(
        new DaoMethod(kind, key).name(),
        name -> declareForRow(DaoNames.upperSnake(name), name, key, sql));
  }

  private CodeBlock declareForRow(
      String constant,
      String method,
      @Nullable UniqueKey key,
      Function<TableStatements, String> sql) {
    String name = constants.statement(constant, method, sql.apply(full), key);
    if (withoutIdentity == null || (key != null && !table.handedOut(key).isEmpty())) {
      return CodeBlock.of("$N", name);
    }
    Column identity = table.identityByDefault().orElseThrow();
    String without =
        constants.statement(constant + suffix(), method, sql.apply(withoutIdentity), key);
    return CodeBlock.of("$L ? $N : $N", rowNames.isSupplied("row", identity), name, without);
  }

  private String suffix() {
    return DaoNames.without(table.identityByDefault().orElseThrow());
  }

  /** Finds what a row conflicted with: the plain lookup, unless defaults take part in the key. */
  String conflicting(UniqueKey key) {
    SqlStatement statement = full.findConflicting(key);
    String find = new DaoMethod(Kind.FIND, key).name();
    return statement.sql().equals(full.find(key).sql())
        ? forKey(find, key, full.find(key))
        : forKey("findConflictingBy" + key.suffix(), key, statement);
  }

  /** A statement whose parameters are the key's columns. */
  String forKey(String name, UniqueKey key, SqlStatement statement) {
    return choices
        .computeIfAbsent(
            name,
            it ->
                CodeBlock.of(
                    "$N", constants.statement(DaoNames.upperSnake(it), it, statement.sql(), key)))
        .toString();
  }
}
