package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.DaoMethod.Kind;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.SqlStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The methods that every DAO has: {@code insert}, and those by each conflict target. */
final class TableMethods {

  private final Table table;
  private final DaoNames names;
  private final RowNames rowNames;
  private final EnumMethods enums;
  private final DaoStatements statements;
  private final BindMethods binds;
  private final TypeName record;
  private final SuppliedKeys keys;
  private final MethodDocs docs;

  TableMethods(
      Table table,
      DaoNames names,
      RowNames rowNames,
      EnumMethods enums,
      DaoStatements statements,
      BindMethods binds,
      SuppliedKeys keys) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
    this.enums = enums;
    this.statements = statements;
    this.binds = binds;
    this.keys = keys;
    this.docs = new MethodDocs(table, statements.full());
    this.record = Types.record(table.recordName());
  }

  MethodSpec method(DaoMethod method) {
    UniqueKey key = method.key();
    MethodSpec spec = key == null ? insert(method) : method(method, key);
    return spec.toBuilder().addJavadoc("$L", docs.of(method)).build();
  }

  private MethodSpec method(DaoMethod method, UniqueKey key) {
    return switch (method.kind()) {
      case INSERT -> throw new IllegalStateException(method.name());
      case UPSERT -> upsert(method, key);
      case UPSERT_WITH_OUTCOME -> upsertWithOutcome(method, key);
      case INSERT_IF_ABSENT -> insertIfAbsent(method, key);
      case INSERT_ALL_IF_ABSENT -> insertAllIfAbsent(method, key);
      case GET_OR_INSERT -> getOrInsert(method, key);
      case UPSERT_ALL -> upsertAll(method, key);
      case UPSERT_ALL_RETURNING -> upsertAllReturning(method, key);
      case FIND -> find(method, key);
      case DELETE -> delete(method, key);
    };
  }

  private MethodSpec insert(DaoMethod method) {
    return rowMethod(method.name(), record)
        .addStatement(
            "return executor.one(\n$L,\nstatement -> $N(statement, row),\n$T::$N)",
            statements.forRow(method, null, it -> it.insert().sql()),
            binds.insert(),
            dao(),
            names.read())
        .build();
  }

  private MethodSpec upsert(DaoMethod method, UniqueKey key) {
    return rowMethod(method.name(), record)
        .addCode(keys.check(key, "row"))
        .addStatement("return $L", upserted(key, upsertStatement(key), names.read(), names.read()))
        .build();
  }

  /** The call that runs an upsert, and finds the row if it was left alone. */
  private CodeBlock upserted(
      UniqueKey key, CodeBlock statement, String read, String readUnchanged) {
    CodeBlock upsert =
        CodeBlock.of(
            "$L,\nstatement -> $N(statement, row),\n$T::$N",
            statement,
            binds.upsert(key),
            dao(),
            read);
    return table.options().skipUnchanged()
        ? CodeBlock.of(
            "executor.oneUnlessUnchanged(\n$L,\n$L,\nstatement -> $N(statement, row),\n$T::$N)",
            upsert,
            statements.conflicting(key),
            binds.key(key),
            dao(),
            readUnchanged)
        : CodeBlock.of("executor.one(\n$L)", upsert);
  }

  private CodeBlock upsertStatement(UniqueKey key) {
    return statements.forRow(new DaoMethod(Kind.UPSERT, key), key, it -> it.upsert(key).sql());
  }

  private MethodSpec upsertWithOutcome(DaoMethod method, UniqueKey key) {
    CodeBlock statement = statements.forRow(method, key, it -> it.upsertWithOutcome(key).sql());
    return rowMethod(method.name(), ParameterizedTypeName.get(Types.UPSERTED, record))
        .addCode(keys.check(key, "row"))
        .addStatement(
            "return $L", upserted(key, statement, names.readWithOutcome(), names.readUnchanged()))
        .build();
  }

  private MethodSpec insertIfAbsent(DaoMethod method, UniqueKey key) {
    return rowMethod(method.name(), optional())
        .addCode(keys.check(key, "row"))
        .addStatement(
            "return executor.optional(\n$L,\nstatement -> $N(statement, row),\n$T::$N)",
            insertIfAbsentStatement(key),
            binds.insert(),
            dao(),
            names.read())
        .build();
  }

  private CodeBlock insertIfAbsentStatement(UniqueKey key) {
    return statements.forRow(
        new DaoMethod(Kind.INSERT_IF_ABSENT, key), key, it -> it.insertIfAbsent(key).sql());
  }

  private MethodSpec getOrInsert(DaoMethod method, UniqueKey key) {
    return rowMethod(method.name(), record)
        .addCode(keys.check(key, "row"))
        .addStatement(
            """
            return executor.getOrInsert(
            $L,
            statement -> $N(statement, row),
            $L,
            statement -> $N(statement, row),
            $T::$N)\
            """,
            insertIfAbsentStatement(key),
            binds.insert(),
            statements.conflicting(key),
            binds.key(key),
            dao(),
            names.read())
        .build();
  }

  private MethodSpec upsertAll(DaoMethod method, UniqueKey key) {
    return batchMethod(method.name(), TypeName.LONG)
        .addStatement(
            "return executor.countEach(\nrows,\nrow -> $L,\n$T::$N)",
            checked(key, upsertStatement(key)),
            dao(),
            binds.upsert(key))
        .build();
  }

  private MethodSpec insertAllIfAbsent(DaoMethod method, UniqueKey key) {
    return batchMethod(method.name(), ParameterizedTypeName.get(ClassName.get(List.class), record))
        .addStatement(
            "return executor.eachInserted(\nrows,\nrow -> $L,\n$T::$N,\n$T::$N)",
            checked(key, insertIfAbsentStatement(key)),
            dao(),
            binds.insert(),
            dao(),
            names.read())
        .build();
  }

  private MethodSpec upsertAllReturning(DaoMethod method, UniqueKey key) {
    return batchMethod(method.name(), ParameterizedTypeName.get(ClassName.get(List.class), record))
        .addStatement("return executor.$L)", returningBatch(key))
        .build();
  }

  private CodeBlock returningBatch(UniqueKey key) {
    CodeBlock upsert =
        CodeBlock.of(
            "rows,\nrow -> $L,\n$T::$N,\n$T::$N",
            checked(key, upsertStatement(key)),
            dao(),
            binds.upsert(key),
            dao(),
            names.read());
    return table.options().skipUnchanged()
        ? CodeBlock.of(
            "eachUnlessUnchanged(\n$L,\n$L,\n$T::$N,\n$T::$N",
            upsert,
            statements.conflicting(key),
            dao(),
            binds.key(key),
            dao(),
            names.read())
        : CodeBlock.of("each(\n$L", upsert);
  }

  private CodeBlock checked(UniqueKey key, CodeBlock statement) {
    return table.handedOut(key).isEmpty()
        ? statement
        : CodeBlock.of("{\n$>$Lreturn $L;\n$<}", keys.check(key, "row"), statement);
  }

  private MethodSpec find(DaoMethod method, UniqueKey key) {
    SqlStatement statement = statements.full().find(key);
    MethodSpec.Builder find = keyMethod(method.name(), key, optional());
    return byKey(find, key, statement, "find", statements.forKey(method, key, statement), true);
  }

  private MethodSpec delete(DaoMethod method, UniqueKey key) {
    SqlStatement statement = statements.full().delete(key);
    MethodSpec.Builder delete = keyMethod(method.name(), key, TypeName.BOOLEAN);
    return byKey(
        delete, key, statement, "delete", statements.forKey(method, key, statement), false);
  }

  private MethodSpec byKey(
      MethodSpec.Builder method,
      UniqueKey key,
      SqlStatement statement,
      String call,
      String constant,
      boolean reads) {
    NameAllocator locals = new NameAllocator();
    for (Column column : table.mentionedBy(key)) {
      locals.newName(column.component(), column);
      if (!column.javaType().primitive() && !table.nullIdentifies(key, column)) {
        method.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, column.component());
      }
    }
    method.addStatement(
        "return $L.$L($L, $L$L)",
        executor(locals),
        call,
        constant,
        new Binder(locals, rowNames, enums).lambda(statement.parameters(), "row"),
        reads ? CodeBlock.of(", $T::$N", dao(), names.read()) : CodeBlock.of(""));
    return method.build();
  }

  static String executor(NameAllocator locals) {
    return locals.newName("executor").equals("executor") ? "executor" : "this.executor";
  }

  private MethodSpec.Builder keyMethod(String name, UniqueKey key, TypeName returned) {
    MethodSpec.Builder method = publicMethod(name, returned);
    for (Column column : table.mentionedBy(key)) {
      TypeName type = Types.of(column.javaType());
      boolean nullable = table.nullIdentifies(key, column);
      method.addParameter(nullable ? Types.nullable(type) : type, column.component());
    }
    return method;
  }

  private MethodSpec.Builder rowMethod(String name, TypeName returned) {
    return publicMethod(name, returned).addParameter(newRow(), "row");
  }

  private MethodSpec.Builder batchMethod(String name, TypeName returned) {
    return publicMethod(name, returned)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Iterable.class), newRow()), "rows");
  }

  private MethodSpec.Builder publicMethod(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(returned);
  }

  private TypeName optional() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), record);
  }

  private ClassName newRow() {
    return Types.newRow(table.recordName());
  }

  private ClassName dao() {
    return Types.dao(table.recordName());
  }
}
