package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.StatementParameter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The methods of a DAO that run the user's own statements. */
final class UserMethods {

  private final DaoMembers members;

  UserMethods(DaoMembers members) {
    this.members = members;
  }

  MethodSpec method(Statement statement) {
    NameAllocator locals = new NameAllocator();
    Binder binder = new Binder(locals, members.rowNames(), members.enums());
    UserBatch batch = UserBatch.isFor(statement) ? new UserBatch(members, statement, binder) : null;
    UserBatch oneStatement = batch != null && batch.whyOneByOne().isEmpty() ? batch : null;
    UserCall call = new UserCall(members, statement, binder, oneStatement);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(statement.method())
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(returned(statement))
            .addJavadoc(
                "$L by $L.$L\n\n$L\n",
                statement.kind() == Statement.Kind.UPSERT ? "Upserts" : "Updates",
                Javadocs.code(statement.key().name()),
                statement.batch() ? "\n" + how(batch) : "",
                Javadocs.block(oneStatement == null ? call.sql() : oneStatement.sql()));
    for (StatementParameter parameter : statement.parameters()) {
      locals.newName(parameter.name(), parameter);
      addParameter(method, parameter);
    }
    return method
        .addCode(call.checkedBefore())
        .addCode(call.declarations())
        .addStatement(call.on(binder.executor()))
        .build();
  }

  private static String how(@Nullable UserBatch batch) {
    return batch == null ? MethodDocs.ONE_BY_ONE : MethodDocs.how(batch.whyOneByOne());
  }

  private void addParameter(MethodSpec.Builder method, StatementParameter parameter) {
    if (parameter instanceof StatementParameter.Row it) {
      TypeName row = members.newRow();
      TypeName type =
          it.many() ? ParameterizedTypeName.get(Types.topLevel(it.erasedType()), row) : row;
      method.addParameter(type, it.name());
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

  private TypeName returned(Statement statement) {
    TypeName upserted = ParameterizedTypeName.get(Types.UPSERTED, members.row());
    return switch (statement.returns()) {
      case ROW -> members.row();
      case OPTIONAL_ROW -> members.optionalRow();
      case ROWS -> members.rows();
      case UPSERTED -> upserted;
      case OPTIONAL_UPSERTED -> ParameterizedTypeName.get(ClassName.get(Optional.class), upserted);
      case UPSERTED_ROWS -> ParameterizedTypeName.get(ClassName.get(List.class), upserted);
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case VOID -> TypeName.VOID;
    };
  }
}
