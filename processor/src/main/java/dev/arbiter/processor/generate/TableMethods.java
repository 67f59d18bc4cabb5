package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

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
import dev.arbiter.processor.sql.SqlParameter;
import dev.arbiter.processor.sql.SqlStatement;
import dev.arbiter.processor.sql.TableStatements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The methods that every DAO has: {@code insert}, and those by each conflict target. */
final class TableMethods {

  private final Table table;
  private final DaoNames names;
  private final RowNames rowNames;
  private final EnumMethods enums;
  private final DaoStatements statements;
  private final BindMethods binds;
  private final TypeName record;
  private final Map<UniqueKey, MethodSpec> keyChecks = new LinkedHashMap<>();

  TableMethods(
      Table table,
      DaoNames names,
      RowNames rowNames,
      EnumMethods enums,
      DaoStatements statements,
      BindMethods binds) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
    this.enums = enums;
    this.statements = statements;
    this.binds = binds;
    this.record = Types.record(table.recordName());
  }

  /** The private methods that refuse rows without a key that the server would hand out. */
  List<MethodSpec> keyChecks() {
    return List.copyOf(keyChecks.values());
  }

  MethodSpec method(DaoMethod method) {
    UniqueKey key = method.key();
    if (key == null) {
      return insert(method);
    }
    return switch (method.kind()) {
      case INSERT -> throw new IllegalStateException(method.name());
      case UPSERT -> upsert(method, key);
      case UPSERT_WITH_OUTCOME -> upsertWithOutcome(method, key);
      case INSERT_IF_ABSENT -> insertIfAbsent(method, key);
      case GET_OR_INSERT -> getOrInsert(method, key);
      case UPSERT_ALL -> upsertAll(method, key);
      case UPSERT_ALL_RETURNING -> upsertAllReturning(method, key);
      case FIND -> find(method, key);
      case DELETE -> delete(method, key);
    };
  }

  private MethodSpec insert(DaoMethod method) {
    return rowMethod(method.name(), record)
        .addJavadoc(
            "Inserts the row and returns it as it is stored.\n\n$L\n\n$L",
            sql(statements.full().insert().sql()),
            Docs.throwsOn("ConstraintViolationException", "it violates a constraint"))
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
        .addJavadoc(
            "Inserts the row, or updates the one that\n$L says is already there.\n\n$L\n",
            Javadocs.code(key.name()),
            sql(statements.full().upsert(key).sql()))
        .addCode(keyCheck(key))
        .addStatement(
            "return executor.one(\n$L,\nstatement -> $N(statement, row),\n$T::$N)",
            upsertStatement(key),
            binds.upsert(key),
            dao(),
            names.read())
        .build();
  }

  private CodeBlock upsertStatement(UniqueKey key) {
    return statements.forRow(new DaoMethod(Kind.UPSERT, key), key, it -> it.upsert(key).sql());
  }

  private MethodSpec upsertWithOutcome(DaoMethod method, UniqueKey key) {
    CodeBlock statement =
        statements.forRow(method, key, it -> it.upsert(key).sql() + TableStatements.OUTCOME);
    return rowMethod(method.name(), ParameterizedTypeName.get(Types.UPSERTED, record.box()))
        .addJavadoc(
            "Like {@link #$L}, and tells whether the row was inserted or updated.\n",
            Docs.link(new DaoMethod(Kind.UPSERT, key), table))
        .addCode(keyCheck(key))
        .addStatement(
            "return executor.one(\n$L,\nstatement -> $N(statement, row),\n$T::$N)",
            statement,
            binds.upsert(key),
            dao(),
            names.readWithOutcome())
        .build();
  }

  private MethodSpec insertIfAbsent(DaoMethod method, UniqueKey key) {
    return rowMethod(method.name(), optional())
        .addJavadoc(
            "Inserts the row unless\n$L says that one is already there.\n\n$L\n\n"
                + "@return the inserted row, or empty if there was one\n",
            Javadocs.code(key.name()),
            sql(statements.full().insertIfAbsent(key).sql()))
        .addCode(keyCheck(key))
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
        .addJavadoc(
            "Inserts the row unless $L\n"
                + "says that one is already there; returns the row that is stored then, whoever\n"
                + "inserted it.\n",
            Javadocs.code(key.name()))
        .addCode(keyCheck(key))
        .addStatement(
            "return executor.getOrInsert(\n"
                + "$L,\nstatement -> $N(statement, row),\n"
                + "$L,\nstatement -> $N(statement, row),\n"
                + "$T::$N)",
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
        .addJavadoc(
            "Upserts the rows as {@link #$L} would\n"
                + "one by one, in one transaction: all or nothing.\n\n@return how many of them inserted or changed a row\n",
            Docs.link(new DaoMethod(Kind.UPSERT, key), table))
        .addStatement(
            "return executor.countEach(\nrows,\nrow -> $L,\n$T::$N)",
            checkedStatement(key),
            dao(),
            binds.upsert(key))
        .build();
  }

  private MethodSpec upsertAllReturning(DaoMethod method, UniqueKey key) {
    return batchMethod(method.name(), ParameterizedTypeName.get(ClassName.get(List.class), record))
        .addJavadoc(
            "Upserts the rows as {@link #$L} would\n"
                + "one by one, in one transaction: all or nothing.\n\n@return what each of them would have returned, in the order of the"
                + " rows\n",
            Docs.link(new DaoMethod(Kind.UPSERT, key), table))
        .addStatement(
            "return executor.each(\nrows,\nrow -> $L,\n$T::$N,\n$T::$N)",
            checkedStatement(key),
            dao(),
            binds.upsert(key),
            dao(),
            names.read())
        .build();
  }

  private CodeBlock checkedStatement(UniqueKey key) {
    CodeBlock statement = upsertStatement(key);
    return table.handedOut(key).isEmpty()
        ? statement
        : CodeBlock.of("{\n$>$Lreturn $L;\n$<}", keyCheck(key), statement);
  }

  private MethodSpec find(DaoMethod method, UniqueKey key) {
    SqlStatement statement = statements.full().find(key);
    MethodSpec.Builder find =
        keyMethod(method.name(), key, optional())
            .addJavadoc(
                "The row with this key, by $L.\n\n$L\n",
                Javadocs.code(key.name()),
                sql(statement.sql()));
    return byKey(find, key, statement, "find", statements.forKey(method, key, statement), true);
  }

  private MethodSpec delete(DaoMethod method, UniqueKey key) {
    SqlStatement statement = statements.full().delete(key);
    MethodSpec.Builder delete =
        keyMethod(method.name(), key, TypeName.BOOLEAN)
            .addJavadoc(
                "Deletes the row with this key, by $L.\n\n$L\n\n@return whether there was one\n",
                Javadocs.code(key.name()),
                sql(statement.sql()));
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
        new Binder(locals, rowNames, enums).lambda(statement.parameters()),
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

  private CodeBlock keyCheck(UniqueKey key) {
    List<Column> handedOut = table.handedOut(key);
    if (handedOut.isEmpty()) {
      return CodeBlock.of("");
    }
    MethodSpec check =
        keyChecks.computeIfAbsent(
            key, it -> keyCheckMethod(names.method("require" + key.suffix()), key, handedOut));
    return CodeBlock.of("$N(row);\n", check.name());
  }

  private MethodSpec keyCheckMethod(String name, UniqueKey key, List<Column> handedOut) {
    CodeBlock missing =
        handedOut.stream()
            .map(it -> rowNames.isLeftOut("row", it))
            .collect(CodeBlock.joining(" || "));
    String columns = handedOut.stream().map(Column::component).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(name)
        .addModifiers(PRIVATE, STATIC)
        .addParameter(newRow(), "row")
        .beginControlFlow("if ($L)", missing)
        .addStatement(
            "throw new $T(\n$S\n    + $S)",
            IllegalArgumentException.class,
            "a row by " + key.name() + " has to supply " + columns + ": the value that the server",
            " would hand out could be another row's; use insert for a row without one")
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder rowMethod(String name, TypeName returned) {
    return publicMethod(name, returned).addParameter(newRow(), "row");
  }

  private MethodSpec.Builder batchMethod(String name, TypeName returned) {
    return publicMethod(name, returned)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Iterable.class), newRow()), "rows");
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

  private static String sql(String sql) {
    return Javadocs.block(sql);
  }
}
