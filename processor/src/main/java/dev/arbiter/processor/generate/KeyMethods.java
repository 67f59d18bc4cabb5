package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.SqlStatement;
import java.util.Objects;

/** The methods that find or delete the row of a key. */
final class KeyMethods {

  private final DaoMembers members;
  private final Table table;

  KeyMethods(DaoMembers members) {
    this.members = members;
    this.table = members.table();
  }

  MethodSpec find(String name, UniqueKey key) {
    SqlStatement statement = members.statements().full().find(key);
    MethodSpec.Builder method = method(name, key, members.optionalRow());
    CodeBlock call = call("find", name, key, statement);
    return method.addStatement("return $L, $L)", call, members.read()).build();
  }

  MethodSpec delete(String name, UniqueKey key) {
    SqlStatement statement = members.statements().full().delete(key);
    MethodSpec.Builder method = method(name, key, TypeName.BOOLEAN);
    return method.addStatement("return $L)", call("delete", name, key, statement)).build();
  }

  private MethodSpec.Builder method(String name, UniqueKey key, TypeName returned) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(returned);
    for (Column column : table.mentionedBy(key)) {
      TypeName type = Types.of(column.javaType());
      boolean nullable = table.nullIdentifies(key, column);
      method.addParameter(nullable ? Types.nullable(type) : type, column.component());
      if (!nullable && !type.isPrimitive()) {
        method.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, column.component());
      }
    }
    return method;
  }

  /** {@code executor.find(STATEMENT, statement -> …}, not closed yet. */
  private CodeBlock call(String call, String method, UniqueKey key, SqlStatement statement) {
    NameAllocator locals = new NameAllocator();
    table.mentionedBy(key).forEach(it -> locals.newName(it.component(), it));
    Binder binder = new Binder(locals, members.rowNames(), members.enums());
    return CodeBlock.of(
        "$L.$L($L, $L",
        binder.executor(),
        call,
        members.statements().forKey(method, key, statement),
        binder.lambda(statement.parameters(), "row"));
  }
}
