package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.DaoMethod.Kind;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.BatchRules;

/** The methods that write many rows. */
final class BatchMethods {

  private final DaoMembers members;

  BatchMethods(DaoMembers members) {
    this.members = members;
  }

  MethodSpec upsertAll(String name, UniqueKey key) {
    CodeBlock call =
        BatchRules.of(members.table(), key).oneByOne().isPresent()
            ? CodeBlock.of("countEach(\n$L)", eachCounted(key))
            : CodeBlock.of(
                "upsertAll(\n$L,\n$L)",
                eachCounted(key),
                members.batches().upsert(key, Kind.UPSERT_ALL));
    return method(name, TypeName.LONG).addStatement("return executor.$L", call).build();
  }

  MethodSpec upsertAllReturning(String name, UniqueKey key) {
    if (BatchRules.of(members.table(), key).returningOneByOne().isEmpty()) {
      return method(name, members.rows())
          .addStatement(
              "return executor.upsertAllReturning(\n$L,\n$L,\n$L)",
              eachUpsert(key),
              members.batches().upsert(key, Kind.UPSERT_ALL_RETURNING),
              members.read())
          .build();
    }
    CodeBlock upsert = CodeBlock.of("$L,\n$L", eachUpsert(key), members.read());
    CodeBlock call =
        members.table().options().skipUnchanged()
            ? CodeBlock.of(
                "eachUnlessUnchanged(\n$L,\n$L,\n$L,\n$L)",
                upsert,
                members.statements().conflicting(key),
                members.reference(members.binds().key(key)),
                members.read())
            : CodeBlock.of("each(\n$L)", upsert);
    return method(name, members.rows()).addStatement("return executor.$L", call).build();
  }

  MethodSpec insertAllIfAbsent(String name, UniqueKey key) {
    return method(name, members.rows())
        .addStatement(
            "return executor.eachInserted(\n$L,\n$L)",
            each(key, members.statements().insertIfAbsent(key), members.binds().insert()),
            members.read())
        .build();
  }

  MethodSpec getOrInsertAll(String name, UniqueKey key) {
    return method(name, members.rows())
        .addStatement(
            "return executor.getOrInsertEach(\n$L,\n$L,\n$L,\n$L)",
            each(key, members.statements().insertIfAbsent(key), members.binds().insert()),
            members.statements().conflicting(key),
            members.reference(members.binds().key(key)),
            members.read())
        .build();
  }

  private CodeBlock eachCounted(UniqueKey key) {
    return each(key, members.statements().upsertUnreturned(key), members.binds().upsert(key));
  }

  private CodeBlock eachUpsert(UniqueKey key) {
    return each(key, members.statements().upsert(key), members.binds().upsert(key));
  }

  /** The rows, the statement for each of them, and the method that sets its parameters. */
  private CodeBlock each(UniqueKey key, CodeBlock statement, String bind) {
    CodeBlock check = members.keys().check(key, "row");
    CodeBlock chosen =
        check.isEmpty() ? statement : CodeBlock.of("{\n$>$Lreturn $L;\n$<}", check, statement);
    return CodeBlock.of("rows,\nrow -> $L,\n$L", chosen, members.reference(bind));
  }

  private MethodSpec.Builder method(String name, TypeName returned) {
    ClassName iterable = ClassName.get(Iterable.class);
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .returns(returned)
        .addParameter(ParameterizedTypeName.get(iterable, members.newRow()), "rows");
  }
}
