package dev.arbiter.processor.generate.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an operation's method takes and returns, in Java. */
final class OperationSignature {

  private final Table table;
  private final Operation operation;

  OperationSignature(Table table, Operation operation) {
    this.table = table;
    this.operation = operation;
  }

  /**
   * Adds the parameters.
   *
   * @param checked whether the method checks that those are not null which must not be
   */
  void addParameters(MethodSpec.Builder method, boolean checked) {
    operation.parameters().forEach(it -> add(method, it, checked));
  }

  private void add(MethodSpec.Builder method, Parameter parameter, boolean checked) {
    if (parameter instanceof Parameter.Keys it) {
      method.addParameter(
          ParameterizedTypeName.get(Types.topLevel(it.erasedType()), key()), it.name());
    } else if (parameter instanceof Parameter.Row it) {
      ClassName row = Types.newRow(table.recordName());
      TypeName type =
          it.many() ? ParameterizedTypeName.get(Types.topLevel(it.erasedType()), row) : row;
      method.addParameter(type, it.name());
    } else if (parameter instanceof Parameter.Named it) {
      add(method, it.name(), it.type(), it.nullable(), checked);
    } else if (parameter instanceof Parameter.ForColumn it) {
      add(method, it.name(), it.type(), it.nullable(), checked);
    }
  }

  private TypeName key() {
    String suffix = operation.requiredKey().suffix();
    List<Parameter> key = Operation.keyOf(table, operation.requiredKey());
    TypeName type = Types.key(table.recordName(), key, suffix);
    boolean nullable =
        key.size() == 1 && key.get(0) instanceof Parameter.ForColumn it && it.nullable();
    return nullable ? Types.nullable(type) : type;
  }

  private static void add(
      MethodSpec.Builder method,
      String name,
      JavaType javaType,
      boolean nullable,
      boolean checked) {
    TypeName type = Types.of(javaType);
    method.addParameter(nullable ? Types.nullable(type) : type, name);
    if (checked && !nullable && !javaType.primitive()) {
      method.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, name);
    }
  }

  /** What the method returns. */
  TypeName returned() {
    RecordName name = table.recordName();
    TypeName row = Types.record(name);
    TypeName upserted = ParameterizedTypeName.get(Types.UPSERTED, row);
    return switch (operation.returns()) {
      case ROW -> row;
      case OPTIONAL_ROW -> of(Optional.class, row);
      case ROWS -> of(List.class, row);
      case OPTIONAL_ROWS -> of(List.class, of(Optional.class, row));
      case UPSERTED -> upserted;
      case OPTIONAL_UPSERTED -> of(Optional.class, upserted);
      case UPSERTED_ROWS -> of(List.class, upserted);
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case VOID -> TypeName.VOID;
    };
  }

  private static TypeName of(Class<?> outer, TypeName inner) {
    return ParameterizedTypeName.get(ClassName.get(outer), inner);
  }
}
