package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.StatementParameter;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.SqlStatement;
import dev.arbiter.processor.sql.UserStatement;
import java.util.Objects;
import java.util.Optional;

/** The methods of a DAO that run the user's own statements. */
final class UserMethods {

  private final Table table;
  private final DaoNames names;
  private final RowNames rowNames;
  private final EnumMethods enums;
  private final Constants constants;
  private final TypeName record;

  UserMethods(
      Table table, DaoNames names, RowNames rowNames, EnumMethods enums, Constants constants) {
    this.table = table;
    this.names = names;
    this.rowNames = rowNames;
    this.enums = enums;
    this.constants = constants;
    this.record = Types.record(table.recordName());
  }

  MethodSpec method(Statement statement) {
    SqlStatement sql = UserStatement.of(table, statement, true);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(statement.method())
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(returned(statement))
            .addJavadoc(
                "$L by $L.\n\n$L\n",
                statement.kind() == Statement.Kind.UPSERT ? "Upserts" : "Updates",
                Javadocs.code(statement.key().name()),
                Javadocs.block(sql.sql()));
    NameAllocator locals = new NameAllocator();
    for (StatementParameter parameter : statement.parameters()) {
      locals.newName(parameter.name(), parameter);
      addParameter(method, parameter);
    }
    StatementParameter row = statement.rowParameter();
    Binder binder = new Binder(locals, rowNames, enums).row(row == null ? "row" : row.name());
    CodeBlock arguments =
        CodeBlock.of(
            "$L,\n$L", constant(statement, sql), binder.lambda(sql.parameters()));
    return method.addCode(call(statement, TableMethods.executor(locals), arguments)).build();
  }

  private void addParameter(MethodSpec.Builder method, StatementParameter parameter) {
    if (parameter instanceof StatementParameter.Row) {
      method.addParameter(Types.newRow(table.recordName()), parameter.name());
    } else if (parameter instanceof StatementParameter.Named it) {
      addParameter(method, it.name(), it.type(), it.nullable());
    } else if (parameter instanceof StatementParameter.ForColumn it) {
      addParameter(method, it.name(), it.type(), it.nullable());
    }
  }

  private static void addParameter(
      MethodSpec.Builder method, String name, JavaType javaType, boolean nullable) {
    TypeName type = Types.of(javaType);
    method.addParameter(nullable ? Types.nullable(type) : type, name);
    if (!nullable && !javaType.primitive()) {
      method.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, name);
    }
  }

  /** The statement's constant, or the choice between two where a row may lack its identity. */
  private CodeBlock constant(Statement statement, SqlStatement sql) {
    String method = statement.method();
    String name =
        constants.statement(
            DaoNames.upperSnake(method), method, sql.sql(), statement.arbiter());
    if (!Binding.counted(sql.parameters())) {
      return CodeBlock.of("$N", name);
    }
    Column identity = table.identityByDefault().orElseThrow();
    String without =
        constants.statement(
            DaoNames.upperSnake(method) + "_WITHOUT_" + DaoNames.upperSnake(identity.component()),
            method + " without " + identity.name(),
            UserStatement.of(table, statement, false).sql(),
            statement.arbiter());
    String row = Objects.requireNonNull(statement.rowParameter()).name();
    return CodeBlock.of("$L ? $N : $N", rowNames.isSupplied(row, identity), name, without);
  }

  private CodeBlock call(Statement statement, String executor, CodeBlock arguments) {
    ClassName dao = Types.dao(table.recordName());
    CodeBlock read = CodeBlock.of("$L,\n$T::$N", arguments, dao, names.read());
    CodeBlock readWithOutcome = CodeBlock.of("$L,\n$T::$N", arguments, dao, names.readWithOutcome());
    CodeBlock code =
        switch (statement.returns()) {
          case ROW -> CodeBlock.of("return $L.one(\n$L)", executor, read);
          case OPTIONAL_ROW -> CodeBlock.of("return $L.optional(\n$L)", executor, read);
          case UPSERTED -> CodeBlock.of("return $L.one(\n$L)", executor, readWithOutcome);
          case OPTIONAL_UPSERTED ->
              CodeBlock.of("return $L.optional(\n$L)", executor, readWithOutcome);
          case BOOLEAN -> CodeBlock.of("return $L.count(\n$L) > 0", executor, arguments);
          case INT ->
              CodeBlock.of("return $T.toIntExact($L.count(\n$L))", Math.class, executor, arguments);
          case LONG -> CodeBlock.of("return $L.count(\n$L)", executor, arguments);
          case VOID -> CodeBlock.of("$L.count(\n$L)", executor, arguments);
        };
    return CodeBlock.builder().addStatement(code).build();
  }

  private TypeName returned(Statement statement) {
    TypeName upserted = ParameterizedTypeName.get(Types.UPSERTED, record);
    ClassName optional = ClassName.get(Optional.class);
    return switch (statement.returns()) {
      case ROW -> record;
      case OPTIONAL_ROW -> ParameterizedTypeName.get(optional, record);
      case UPSERTED -> upserted;
      case OPTIONAL_UPSERTED -> ParameterizedTypeName.get(optional, upserted);
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case VOID -> TypeName.VOID;
    };
  }
}
