package dev.arbiter.processor.generate;

import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.StatementInterface;
import dev.arbiter.processor.model.StatementParameter;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.Locale;

/**
 * The names of a DAO's private members. Users' names come first: a constant never hides behind a
 * parameter that is named after a component, nor a method behind a statement of the user's.
 */
final class DaoNames {

  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();

  DaoNames(Table table) {
    constants.newName("TABLE", "TABLE");
    for (Column column : table.columns()) {
      reserve(constants, column.component());
    }
    for (Statement statement : table.statements()) {
      reserve(methods, statement.method());
      for (StatementParameter parameter : statement.parameters()) {
        reserve(constants, parameter.name());
      }
    }
    for (StatementInterface it : table.interfaces()) {
      it.defaults().forEach(method -> reserve(methods, method.name()));
    }
    methods.newName("read", "read");
    methods.newName("readWithOutcome", "readWithOutcome");
    methods.newName("readUnchanged", "readUnchanged");
    methods.newName("label", "label");
    methods.newName("bindInsert", "bindInsert");
    for (Column column : table.columns()) {
      if (column.javaType() instanceof JavaType.Enumeration) {
        methods.newName("read" + RowNames.capitalised(column.component()), column);
      }
    }
  }

  private static void reserve(NameAllocator names, String name) {
    names.newName(name);
  }

  String read() {
    return methods.get("read");
  }

  String readWithOutcome() {
    return methods.get("readWithOutcome");
  }

  String readUnchanged() {
    return methods.get("readUnchanged");
  }

  String label() {
    return methods.get("label");
  }

  String reader(Column column) {
    return methods.get(column);
  }

  String bindInsert() {
    return methods.get("bindInsert");
  }

  String method(String name) {
    return methods.newName(name);
  }

  String constant(String name) {
    return constants.newName(name);
  }

  /** What the names end in of constants for rows that leave their identity column out. */
  static String without(Column identity) {
    return "_WITHOUT_" + upperSnake(identity.component());
  }

  /** {@code UPSERT_BY_EMAIL} for {@code upsertByEmail}. */
  static String upperSnake(String name) {
    return Identifiers.snakeCase(name).toUpperCase(Locale.ROOT);
  }
}
