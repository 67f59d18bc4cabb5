package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.SqlParameter;
import dev.arbiter.processor.sql.TableStatements;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The private methods that set the parameters of statements that take a row. */
final class BindMethods {

  private final Table table;
  private final DaoNames names;
  private final TableStatements statements;
  private final Binding binding;
  private final List<SqlParameter> insert;
  private final List<MethodSpec> methods = new ArrayList<>();
  private final Map<String, String> declared = new HashMap<>();

  BindMethods(
      Table table,
      DaoNames names,
      RowNames rowNames,
      EnumMethods enums,
      TableStatements statements) {
    this.table = table;
    this.statements = statements;
    this.names = names;
    this.binding = new Binding(rowNames, enums, "statement", "row", "i");
    this.insert = statements.insert().parameters();
    methods.add(insertMethod());
  }

  List<MethodSpec> all() {
    return methods;
  }

  /** The method that sets the values of the row. */
  String insert() {
    return names.bindInsert();
  }

  /** The method that sets the values of the row, and which of them it supplies. */
  String upsert(UniqueKey key) {
    List<SqlParameter> parameters = statements.upsert(key).parameters();
    return parameters.equals(insert)
        ? names.bindInsert()
        : declared.computeIfAbsent(
            "bindUpsertBy" + key.suffix(), it -> upsertMethod(it, parameters));
  }

  /** The method that sets the key of the row. */
  String key(UniqueKey key) {
    List<SqlParameter> parameters = statements.findConflicting(key).parameters();
    return declared.computeIfAbsent(
        "bindKeyBy" + key.suffix(),
        it -> {
          String name = names.method(it);
          methods.add(method(name).addCode(binding.from(1, parameters)).build());
          return name;
        });
  }

  private MethodSpec insertMethod() {
    MethodSpec.Builder method = method(names.bindInsert());
    if (!Binding.counted(insert)) {
      return method.addCode(binding.from(1, insert)).build();
    }
    return method
        .returns(TypeName.INT)
        .addStatement("int i = 0")
        .addCode(binding.counting(insert))
        .addStatement("return i")
        .build();
  }

  private String upsertMethod(String suggested, List<SqlParameter> parameters) {
    String name = names.method(suggested);
    List<SqlParameter> rest = parameters.subList(insert.size(), parameters.size());
    MethodSpec.Builder method = method(name);
    if (Binding.counted(insert)) {
      method
          .addStatement("int i = $N(statement, row)", names.bindInsert())
          .addCode(binding.counting(rest));
    } else {
      method
          .addStatement("$N(statement, row)", names.bindInsert())
          .addCode(binding.from(insert.size() + 1, rest));
    }
    methods.add(method.build());
    return name;
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PRIVATE, STATIC)
        .addException(SQLException.class)
        .addParameter(PreparedStatement.class, "statement")
        .addParameter(Types.newRow(table.recordName()), "row");
  }
}
