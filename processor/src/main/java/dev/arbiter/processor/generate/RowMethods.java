package dev.arbiter.processor.generate;

import static dev.arbiter.processor.generate.DaoMembers.binding;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.UniqueKey;

/** The methods that write one row. */
final class RowMethods {

  private final DaoMembers members;

  RowMethods(DaoMembers members) {
    this.members = members;
  }

  MethodSpec insert(String name) {
    return method(name, members.row())
        .addStatement(
            "return executor.one(\n$L,\n$L,\n$L)",
            members.statements().insert(),
            binding(members.binds().insert()),
            members.read())
        .build();
  }

  MethodSpec upsert(String name, UniqueKey key) {
    CodeBlock read = members.read();
    return method(name, members.row(), key)
        .addStatement("return $L", upserted(key, members.statements().upsert(key), read, read))
        .build();
  }

  MethodSpec upsertWithOutcome(String name, UniqueKey key) {
    TypeName upserted = ParameterizedTypeName.get(Types.UPSERTED, members.row());
    return method(name, upserted, key)
        .addStatement(
            "return $L",
            upserted(
                key,
                members.statements().upsertWithOutcome(key),
                members.reference(members.names().readWithOutcome()),
                members.reference(members.names().readUnchanged())))
        .build();
  }

  /** The call that runs an upsert, and finds the row if it was left alone. */
  private CodeBlock upserted(
      UniqueKey key, CodeBlock statement, CodeBlock read, CodeBlock readUnchanged) {
    CodeBlock upsert =
        CodeBlock.of("$L,\n$L,\n$L", statement, binding(members.binds().upsert(key)), read);
    return members.table().options().skipUnchanged()
        ? CodeBlock.of(
            "executor.oneUnlessUnchanged(\n$L,\n$L,\n$L,\n$L)",
            upsert,
            members.statements().conflicting(key),
            binding(members.binds().key(key)),
            readUnchanged)
        : CodeBlock.of("executor.one(\n$L)", upsert);
  }

  MethodSpec insertIfAbsent(String name, UniqueKey key) {
    return method(name, members.optionalRow(), key)
        .addStatement(
            "return executor.optional(\n$L,\n$L,\n$L)",
            members.statements().insertIfAbsent(key),
            binding(members.binds().insert()),
            members.read())
        .build();
  }

  MethodSpec getOrInsert(String name, UniqueKey key) {
    return method(name, members.row(), key)
        .addStatement(
            "return executor.getOrInsert(\n$L,\n$L,\n$L,\n$L,\n$L)",
            members.statements().insertIfAbsent(key),
            binding(members.binds().insert()),
            members.statements().conflicting(key),
            binding(members.binds().key(key)),
            members.read())
        .build();
  }

  private MethodSpec.Builder method(String name, TypeName returned, UniqueKey key) {
    return method(name, returned).addCode(members.keys().check(key, "row"));
  }

  private MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .returns(returned)
        .addParameter(members.newRow(), "row");
  }
}
