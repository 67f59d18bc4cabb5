package dev.arbiter.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Table;
import java.util.List;
import java.util.Optional;

/** The private members of a DAO, which its methods are made of. */
record DaoMembers(
    Table table,
    DaoNames names,
    RowNames rowNames,
    EnumMethods enums,
    Constants constants,
    DaoStatements statements,
    BindMethods binds,
    SuppliedKeys keys,
    RowsBindMethods rowsBinds,
    Batches batches) {

  static DaoMembers of(Table table) {
    DaoNames names = new DaoNames(table);
    RowNames rowNames = new RowNames(table);
    EnumMethods enums = new EnumMethods(table, names);
    Constants constants = new Constants(table, names);
    RowsBindMethods rowsBinds = new RowsBindMethods(table, names, rowNames, enums);
    DaoStatements statements = new DaoStatements(table, rowNames, constants);
    return new DaoMembers(
        table,
        names,
        rowNames,
        enums,
        constants,
        statements,
        new BindMethods(table, names, rowNames, enums, statements.full()),
        new SuppliedKeys(table, names, rowNames),
        rowsBinds,
        new Batches(table, names, rowNames, constants, rowsBinds));
  }

  /** A reference to one of the DAO's static methods. */
  CodeBlock reference(String method) {
    return CodeBlock.of("$T::$N", Types.dao(table.recordName()), method);
  }

  /** {@code statement -> bind(statement, row)}. */
  static CodeBlock binding(String method) {
    return CodeBlock.of("statement -> $N(statement, row)", method);
  }

  CodeBlock read() {
    return reference(names.read());
  }

  ClassName newRow() {
    return Types.newRow(table.recordName());
  }

  TypeName row() {
    return Types.record(table.recordName());
  }

  TypeName optionalRow() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), row());
  }

  TypeName rows() {
    return ParameterizedTypeName.get(ClassName.get(List.class), row());
  }
}
