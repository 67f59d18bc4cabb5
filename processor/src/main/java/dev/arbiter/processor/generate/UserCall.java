package dev.arbiter.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.SqlParameter;
import dev.arbiter.processor.sql.SqlStatement;
import dev.arbiter.processor.sql.UserStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The call that runs a statement of the user's. */
final class UserCall {

  private final DaoMembers members;
  private final Table table;
  private final Statement statement;
  private final Binder binder;
  private final SqlStatement sql;
  private final @Nullable UserBatch batch;

  /**
   * @param batch what makes one statement for many rows; null if there is none
   */
  UserCall(DaoMembers members, Statement statement, Binder binder, @Nullable UserBatch batch) {
    this.members = members;
    this.table = members.table();
    this.statement = statement;
    this.binder = binder;
    this.batch = batch;
    this.sql = UserStatement.of(table, statement, true);
  }

  String sql() {
    return sql.sql();
  }

  /** Refuses a row that lacks a key which the server would hand out. */
  CodeBlock checkedBefore() {
    return upsertsRow() && !statement.batch()
        ? members.keys().check(statement.key(), row())
        : CodeBlock.of("");
  }

  /** The variables that hold the statements for many rows. */
  CodeBlock declarations() {
    return batch == null ? CodeBlock.of("") : batch.declarations();
  }

  private boolean upsertsRow() {
    return statement.kind() == Statement.Kind.UPSERT && statement.rowParameter() != null;
  }

  CodeBlock on(String executor) {
    String unlessUnchanged = statement.skipUnchanged() ? "UnlessUnchanged" : "";
    return switch (statement.returns()) {
      case ROW, UPSERTED ->
          CodeBlock.of("return $L.one$L(\n$L)", executor, unlessUnchanged, arguments(reader()));
      case OPTIONAL_ROW, OPTIONAL_UPSERTED ->
          CodeBlock.of(
              "return $L.optional$L(\n$L)", executor, unlessUnchanged, arguments(reader()));
      case ROWS, UPSERTED_ROWS ->
          CodeBlock.of(
              "return $L.$L$L(\n$L)",
              executor,
              batch != null ? "upsertAllReturning" : "each",
              unlessUnchanged,
              arguments(reader()));
      case BOOLEAN -> CodeBlock.of("return $L > 0", counted(executor));
      case INT -> CodeBlock.of("return $T.toIntExact($L)", Math.class, counted(executor));
      case LONG -> CodeBlock.of("return $L", counted(executor));
      case VOID -> counted(executor);
    };
  }

  private CodeBlock counted(String executor) {
    String call = batch != null ? "upsertAll" : statement.batch() ? "countEach" : "count";
    return CodeBlock.of("$L.$L(\n$L)", executor, call, arguments(null));
  }

  private String reader() {
    return statement.tellsOutcome() ? members.names().readWithOutcome() : members.names().read();
  }

  private String readerOfUnchanged() {
    return statement.tellsOutcome() ? members.names().readUnchanged() : members.names().read();
  }

  private CodeBlock arguments(@Nullable String reader) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (statement.batch()) {
      arguments.add(CodeBlock.of("$N", row()));
    }
    arguments.add(statementArgument());
    arguments.add(bind(sql.parameters()));
    if (batch != null) {
      arguments.add(batch.choice());
    }
    if (reader != null) {
      arguments.add(members.reference(reader));
      if (statement.skipUnchanged()) {
        SqlStatement find = UserStatement.findUnchanged(table, statement);
        String method = statement.method() + " unchanged";
        arguments.add(
            CodeBlock.of(
                "$N",
                members
                    .constants()
                    .statement(
                        DaoNames.upperSnake(statement.method()) + "_UNCHANGED",
                        method,
                        find.sql(),
                        statement.key())));
        arguments.add(bind(find.parameters()));
        arguments.add(members.reference(readerOfUnchanged()));
      }
    }
    return CodeBlock.join(arguments, ",\n");
  }

  private CodeBlock bind(List<SqlParameter> parameters) {
    return statement.batch()
        ? binder.rowLambda(parameters)
        : binder.lambda(parameters, statement.rowParameter() == null ? "row" : row());
  }

  private String row() {
    return Objects.requireNonNull(statement.rowParameter()).name();
  }

  /** The statement's constant, or the choice between two where a row may lack its identity. */
  private CodeBlock statementArgument() {
    if (!statement.batch()) {
      return choice();
    }
    String row = binder.rowName();
    CodeBlock check = upsertsRow() ? members.keys().check(statement.key(), row) : CodeBlock.of("");
    return check.isEmpty()
        ? CodeBlock.of("$N -> $L", row, choice())
        : CodeBlock.of("$N -> {\n$>$Lreturn $L;\n$<}", row, check, choice());
  }

  private CodeBlock choice() {
    String method = statement.method();
    String constant = DaoNames.upperSnake(method);
    String name = members.constants().statement(constant, method, sql.sql(), statement.key());
    if (!Binding.counted(sql.parameters()) || !table.handedOut(statement.key()).isEmpty()) {
      return CodeBlock.of("$N", name);
    }
    Column identity = table.identityByDefault().orElseThrow();
    String without =
        members
            .constants()
            .statement(
                constant + DaoNames.without(identity),
                method,
                UserStatement.of(table, statement, false).sql(),
                statement.key());
    CodeBlock supplied = binder.isSupplied(statement.batch() ? binder.rowName() : row(), identity);
    return CodeBlock.of("$L ? $N : $N", supplied, name, without);
  }
}
