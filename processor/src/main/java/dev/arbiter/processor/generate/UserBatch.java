package dev.arbiter.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.BatchRules;
import dev.arbiter.processor.sql.BatchStatements;
import java.util.Optional;

/** What makes one statement of a statement of the user's that many rows are given to. */
final class UserBatch {

  private final DaoMembers members;
  private final Table table;
  private final Statement statement;
  private final Binder binder;
  private final BatchRules rules;

  UserBatch(DaoMembers members, Statement statement, Binder binder) {
    this.members = members;
    this.table = members.table();
    this.statement = statement;
    this.binder = binder;
    this.rules = BatchRules.of(table, statement);
  }

  static boolean isFor(Statement statement) {
    return statement.batch() && statement.kind() == Statement.Kind.UPSERT;
  }

  /** Why the rows are written one by one; empty if they are not. */
  Optional<String> whyOneByOne() {
    return statement.returnsRows() ? rules.returningOneByOne() : rules.oneByOne();
  }

  /** The statement, as it runs. */
  String sql() {
    return statements(true).upsertAlike(statement.returnsRows()).sql();
  }

  /** The variables that hold the upserts of many rows. */
  CodeBlock declarations() {
    CodeBlock with = declaration("batch", "", statements(true));
    return choosesByIdentity()
        ? CodeBlock.builder()
            .add(with)
            .add(
                declaration(
                    "batchWithoutIdentity", DaoNames.without(identity()), statements(false)))
            .build()
        : with;
  }

  private CodeBlock declaration(String variable, String suffix, BatchStatements statements) {
    BatchCode code =
        new BatchCode(
            members.constants(),
            members.rowsBinds(),
            statement.key(),
            statement.method(),
            "_BATCH" + suffix,
            statements,
            binder.locals());
    return CodeBlock.of(
        "$T $N =\n$>$>$L;\n$<$<",
        ParameterizedTypeName.get(Types.BATCH_UPSERT, members.newRow()),
        binder.variable(variable),
        code.upsert(statement.returnsRows()));
  }

  private BatchStatements statements(boolean withIdentity) {
    return BatchStatements.of(table, statement, withIdentity);
  }

  /** Says, for a row, by which of the variables it and its like are upserted. */
  CodeBlock choice() {
    String row = binder.rowName();
    return choosesByIdentity()
        ? CodeBlock.of(
            "$N -> $L ? $N : $N",
            row,
            binder.isSupplied(row, identity()),
            binder.variable("batch"),
            binder.variable("batchWithoutIdentity"))
        : CodeBlock.of("$N -> $N", row, binder.variable("batch"));
  }

  /** Whether rows that leave the identity column out have a statement of their own. */
  private boolean choosesByIdentity() {
    return table.identityByDefault().isPresent() && table.handedOut(statement.key()).isEmpty();
  }

  private Column identity() {
    return table.identityByDefault().orElseThrow();
  }
}
