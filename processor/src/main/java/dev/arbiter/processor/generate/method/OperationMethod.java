package dev.arbiter.processor.generate.method;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.binding.Binder;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.generate.statement.RowCode;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import java.util.Optional;

/** A method of {@code XDao}: its signature, which all actions have in common. */
abstract class OperationMethod {

  private final SqlMembers members;
  private final Table table;
  private final OperationSql sql;
  private final SqlDocs docs;
  private final NameAllocator locals = new NameAllocator();

  OperationMethod(Table table, SqlMembers members, OperationSql sql, SqlDocs docs) {
    this.table = table;
    this.members = members;
    this.sql = sql;
    this.docs = docs;
    operation().parameters().forEach(it -> LocalNames.next(locals, it.name()));
  }

  /** What the method does, and what it returns, in Javadoc. */
  abstract String documentation();

  /** The expression whose value the method returns, or a number of rows that it is made of. */
  abstract CodeBlock call();

  /** What the documentation of all methods has in common. */
  final OperationDocs said() {
    return new OperationDocs(sql, docs);
  }

  /** What the method returns, for {@code @return}; empty where the user's interface says it. */
  String returned() {
    return "";
  }

  /** What the method throws, for {@code @throws}; empty where that is said of all. */
  String thrown() {
    return "";
  }

  /**
   * The method.
   *
   * @param onOneServer what it does instead where one server has all rows of a distributed table
   */
  MethodSpec.Builder method(Optional<OperationMethod> onOneServer) {
    OperationSignature signature = new OperationSignature(table, operation());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation().method())
            .addModifiers(PUBLIC)
            .returns(signature.returned())
            .addJavadoc("$L", docs.written(documentation() + said().tags(returned(), thrown())));
    signature.addParameters(method, members.composed(operation()).isEmpty());
    MethodBody body = new MethodBody(operation().returns(), code());
    return method.addCode(
        onOneServer.map(it -> body.ifIsCluster(distributes(), it.code())).orElseGet(body::code));
  }

  private CodeBlock distributes() {
    return CodeBlock.of("$L.distributes($N)", executor(), operation().byKeys() ? keys() : row());
  }

  /** What the method runs. */
  private CodeBlock code() {
    return members.composed(operation()).map(this::composed).orElseGet(this::own);
  }

  private CodeBlock composed(CodeBlock constant) {
    return new ComposedCall(table, operation()).code(constant, executor());
  }

  private CodeBlock own() {
    return sql.distributed().isPresent() && !operation().byKeys()
        ? new DistributedCall(sql, members, rows()).code(executor(), row())
        : call();
  }

  final Table table() {
    return table;
  }

  final Operation operation() {
    return sql.operation();
  }

  final OperationSql sql() {
    return sql;
  }

  final SqlDocs docs() {
    return docs;
  }

  final SqlMembers members() {
    return members;
  }

  final RowCode rows() {
    return new RowCode(members, sql, locals.clone());
  }

  final Binder binder() {
    return members.binder(locals.clone());
  }

  /** The field that runs statements. */
  final CodeBlock executor() {
    return CodeBlock.of("$L", binder().executor());
  }

  /** What runs the statement for one row, in a transaction where it asks for a value before. */
  final CodeBlock executorOfOne() {
    return new MomentCall(sql).executor(executor(), it -> binder().isSupplied(row(), it));
  }

  /** What runs a statement for many rows at once. */
  final CodeBlock batches() {
    return CodeBlock.of("$L.batches()", new MomentCall(sql).executor(executor()));
  }

  /** What runs a statement for each of many rows. */
  final CodeBlock oneByOne() {
    return CodeBlock.of("$L.oneByOne()", new MomentCall(sql).executor(executor()));
  }

  /** The name of the parameter that supplies rows. */
  final String row() {
    return operation().rowParameter().map(Parameter.Row::name).orElse("row");
  }

  /** The statement that takes many rows, or each of them where there is none for many. */
  final BoundStatement manyRows() {
    return sql.manyRows();
  }

  /** The name of the parameter that has many keys. */
  final String keys() {
    return operation().keysParameter().orElseThrow().name();
  }

  final boolean takesRow() {
    return operation().rowParameter().isPresent();
  }

  /** {@code STATEMENT, statement -> …}: a statement bound from the method's parameters. */
  final CodeBlock bound(BoundStatement statement) {
    return CodeBlock.of(
        "$L,\n$L",
        members.statement(statement.named()),
        binder().lambda(statement.parameters(), row()));
  }

  /** A statement, or the choice between two where a row may lack its identity. */
  final CodeBlock statement(ByIdentity<BoundStatement> either) {
    CodeBlock with = members().statement(either.with().named());
    return either
        .without()
        .map(it -> CodeBlock.of("$L ? $L : $L", supplies(), with, members().statement(it.named())))
        .orElse(with);
  }

  private CodeBlock supplies() {
    Column identity = table().identityByDefault().orElseThrow();
    return binder().isSupplied(row(), identity);
  }

  final CodeBlock reader() {
    return members.readers().written(operation().returns().outcome());
  }

  /** The key, as Javadoc names it. */
  final String index() {
    return Javadocs.code(operation().requiredKey().name());
  }
}
