package dev.arbiter.processor.generate.method;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.dao.ComponentModel;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.StatementInterface;
import dev.arbiter.processor.generate.source.Comments;
import dev.arbiter.processor.generate.source.Javadocs;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.table.TableDdl;
import java.util.Optional;

/** {@code XDao}: methods and documentation. */
public final class DaoClass {

  private final Dao dao;
  private final DaoSql sql;
  private final Table table;
  private final SqlMembers members;
  private final ComponentModel model;
  private final Comments comments;

  public DaoClass(DaoSql sql, SqlMembers members, ComponentModel model, Comments comments) {
    this.sql = sql;
    this.dao = sql.dao();
    this.table = dao.table();
    this.members = members;
    this.model = model;
    this.comments = comments;
  }

  public TypeSpec.Builder type() {
    ClassName record = Types.record(table.recordName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Types.dao(table.recordName()))
            .addModifiers(FINAL)
            .addJavadoc(
                """
                $L,$Was {@link $T} declares them.

                <p>As thread-safe as the {@link $T} that it is constructed from.
                """,
                "Upserts, finds and deletes rows of " + Javadocs.code(table.name()),
                record,
                Types.DATABASE);
    table.deferrable().ifPresent(it -> type.addJavadoc("$L\n", withoutTarget(it)));
    type.addSuperinterface(Types.DAO);
    model.onClass().map(Types::topLevel).ifPresent(type::addAnnotation);
    for (StatementInterface it : dao.interfaces()) {
      type.addSuperinterface(record.nestedClass(it.name()));
    }
    type.addField(tableField(record))
        .addField(Types.EXECUTOR, "executor", PRIVATE, FINAL)
        .addMethod(constructor())
        .addMethod(definition(record));
    SqlDocs docs = new SqlDocs(dao, comments);
    sql.operations().forEach(it -> type.addMethod(method(it, docs)));
    KeyRecord.of(table, dao.operations()).forEach(type::addType);
    return type;
  }

  private static String withoutTarget(String deferrable) {
    return "\n<p>"
        + Javadocs.filled(
            "Rows are inserted if they are absent by a key only: "
                + Javadocs.code(deferrable)
                + " is deferrable, and PostgreSQL then takes no {@code ON CONFLICT} without a"
                + " target.");
  }

  private MethodSpec method(OperationSql operation, SqlDocs docs) {
    MethodSpec.Builder method =
        OperationMethods.of(table, members, operation, docs).method(onOneServer(operation, docs));
    if (dao.overrides(operation.operation())) {
      method.addAnnotation(Override.class);
    }
    return method.build();
  }

  private Optional<OperationMethod> onOneServer(OperationSql sql, SqlDocs docs) {
    return members
        .onOneServer()
        .filter(it -> sql.operation().changesMany() && sql.steps().isEmpty())
        .map(it -> OperationMethods.of(table, it, it.sql(sql.operation()), docs));
  }

  private FieldSpec tableField(ClassName record) {
    return FieldSpec.builder(Types.TABLE, "TABLE", PUBLIC, STATIC, FINAL)
        .addJavadoc(
            "The table as $T declares it.\n\n$L\n",
            record,
            comments.mark(Javadocs.block(new TableDdl(table).create().strip())))
        .initializer("$T.TABLE", Types.sql(table.recordName()))
        .build();
  }

  private MethodSpec definition(ClassName record) {
    return MethodSpec.methodBuilder(Dao.DEFINITION.name())
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(Types.TABLE)
        .addStatement(
            "return $L",
            dao.definedBy()
                .map(it -> CodeBlock.of("$T.super.definition()", record.nestedClass(it.name())))
                .orElseGet(() -> CodeBlock.of("TABLE")))
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    model.onConstructor().map(Types::topLevel).ifPresent(constructor::addAnnotation);
    return constructor
        .addModifiers(PUBLIC)
        .addJavadoc("Runs its statements on a database.\n@param database where the table is\n")
        .addParameter(Types.DATABASE, "database")
        .addStatement("this.executor = database.executor()")
        .build();
  }
}
