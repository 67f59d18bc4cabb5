package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.RecordName;

/** {@code XDaoSql}; complete once the methods of {@code XDao} are written. */
public final class SqlClass {

  private final RecordName name;
  private final SqlMembers members;

  public SqlClass(SqlMembers members) {
    this.name = members.table().recordName();
    this.members = members;
  }

  public TypeSpec.Builder type() {
    LargeClass constants = members.constants();
    return TypeSpec.classBuilder(Types.sql(name))
        .addModifiers(FINAL)
        .addJavadoc(
            "The statements of {@link $T}, and how rows are bound to them and read.\n",
            Types.dao(name))
        .addFields(constants.fields())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethods(members.methods())
        .addMethods(constants.methods());
  }
}
