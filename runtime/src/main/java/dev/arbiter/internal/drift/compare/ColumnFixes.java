package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.SchemaNames;
import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/** The DDL that mends columns; no value that is stored is lost. */
public final class ColumnFixes {

  /** From this version on a computed column can get another expression in place. */
  private static final int SET_EXPRESSION_SINCE = 170000;

  private final TableDefinition table;
  private final List<ColumnFacts> columns;
  private final int serverVersion;
  private final SchemaNames names;

  /** DDL for a table with these columns, as this version of the server takes it. */
  public ColumnFixes(
      TableDefinition table, List<ColumnFacts> columns, int serverVersion, SchemaNames names) {
    this.table = table;
    this.columns = columns;
    this.serverVersion = serverVersion;
    this.names = names;
  }

  private String alter(String what) {
    return "ALTER TABLE " + table.name() + " " + what + ";";
  }

  private String column(ColumnFacts column, String what) {
    return alter("ALTER COLUMN " + column.written() + " " + what);
  }

  List<String> add(ColumnFacts column, String definition) {
    List<String> ddl = new ArrayList<>();
    if (column.required() && !column.isComputed()) {
      ddl.add(
          "-- Fails if there are rows, as they need a value: then add it without NOT NULL, fill it,"
              + " and SET NOT NULL.");
    }
    ddl.add(alter("ADD COLUMN " + definition));
    return ddl;
  }

  /** A default is in the way of the new type where it has the old one. */
  List<String> type(ColumnFacts declared, ColumnFacts found) {
    String name = declared.written();
    String change =
        "ALTER COLUMN " + name + " TYPE " + declared.type() + " " + using(declared, found);
    String redefault =
        declared.defaultExpression() == null
            ? ""
            : ", ALTER COLUMN " + name + " SET DEFAULT " + declared.defaultExpression();
    List<String> ddl = new ArrayList<>();
    ddl.add("-- Rewrites the table where the types are stored otherwise, and locks it meanwhile.");
    columns.stream()
        .filter(it -> it.bases().contains(declared.name()))
        .forEach(it -> ddl.add(inTheWay(it)));
    ddl.add(
        alter(
            found.defaultExpression() == null
                ? change
                : "ALTER COLUMN " + name + " DROP DEFAULT, " + change + redefault));
    return ddl;
  }

  private static String inTheWay(ColumnFacts computed) {
    return "-- Refused while "
        + computed.written()
        + " is computed from it: ALTER COLUMN "
        + computed.written()
        + " DROP EXPRESSION first, then check again.";
  }

  private static String using(ColumnFacts declared, ColumnFacts found) {
    if (found.isComputed()) {
      return "";
    }
    return "USING " + declared.written() + "::" + declared.typeName();
  }

  List<String> computed(ColumnFacts declared, ColumnFacts found, ColumnDefinition column) {
    if (!declared.isComputed() && found.generated().equals("s")) {
      return List.of(column(declared, "DROP EXPRESSION"));
    }
    if (declared.isComputed()
        && declared.generated().equals(found.generated())
        && serverVersion >= SET_EXPRESSION_SINCE) {
      return List.of(column(declared, "SET EXPRESSION AS (" + declared.computation() + ")"));
    }
    return replaced(declared, found, column);
  }

  private List<String> replaced(ColumnFacts declared, ColumnFacts found, ColumnDefinition column) {
    String old = Names.written(Names.free(declared.name(), "_old", columnNames()));
    List<String> ddl = new ArrayList<>();
    ddl.add(alter("RENAME COLUMN " + declared.written() + " TO " + old));
    if (found.notNull() && !found.isComputed()) {
      ddl.add(alter("ALTER COLUMN " + old + " DROP NOT NULL"));
    }
    ddl.add(alter("ADD COLUMN " + column.sql() + reference(column)));
    ddl.add("-- " + old + " is left, with what depends on it.");
    return ddl;
  }

  /** A foreign key of this column alone goes with it. */
  private String reference(ColumnDefinition column) {
    return table.references().stream()
        .filter(it -> it.columns().equals(List.of(column.identifier())))
        .map(it -> " " + it.sql())
        .collect(joining());
  }

  private List<String> columnNames() {
    return columns.stream().map(ColumnFacts::name).toList();
  }

  List<String> identity(ColumnFacts declared, ColumnFacts found) {
    if (!declared.isIdentity()) {
      List<String> ddl = new ArrayList<>();
      ddl.add(column(declared, "DROP IDENTITY"));
      if (declared.defaultExpression() != null) {
        ddl.addAll(defaults(declared));
      }
      return ddl;
    }
    return found.isIdentity()
        ? List.of(column(declared, "SET " + generated(declared)))
        : identityInstead(declared, found);
  }

  private List<String> identityInstead(ColumnFacts declared, ColumnFacts found) {
    String name = declared.written();
    List<String> ddl = new ArrayList<>();
    if (found.defaultExpression() != null) {
      ddl.add(column(declared, "DROP DEFAULT"));
    }
    if (!found.notNull()) {
      ddl.add(column(declared, "SET NOT NULL"));
    }
    ddl.add(column(declared, "ADD " + generated(declared) + " AS IDENTITY"));
    ddl.add("-- The numbers go on after the highest one.");
    ddl.add(
        "SELECT setval(CAST(d.objid AS regclass), (SELECT COALESCE(max("
            + name
            + "), 0) + 1 FROM "
            + table.name()
            + "), false)\n"
            + "FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum ="
            + " d.refobjsubid\n"
            + "WHERE d.deptype = 'i' AND d.classid = 'pg_class'::regclass AND d.refobjid = "
            + literal(table.name())
            + "::regclass AND a.attname = "
            + literal(declared.name())
            + ";");
    return ddl;
  }

  List<String> serial(ColumnFacts declared, ColumnFacts found) {
    return new SerialFixes(table, names).serial(declared, found);
  }

  private static String generated(ColumnFacts column) {
    return column.identity().equals("a") ? "GENERATED ALWAYS" : "GENERATED BY DEFAULT";
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  List<String> defaults(ColumnFacts declared) {
    String expression = declared.defaultExpression();
    return List.of(
        column(declared, expression == null ? "DROP DEFAULT" : "SET DEFAULT " + expression));
  }

  List<String> nullability(ColumnFacts declared, boolean inPrimaryKey) {
    if (!declared.notNull()) {
      return List.of(inPrimaryKey ? inPrimaryKey(declared) : column(declared, "DROP NOT NULL"));
    }
    return List.of(
        "-- Reads the whole table under a lock, and fails if there are NULLs: SELECT * FROM "
            + table.name()
            + " WHERE "
            + declared.written()
            + " IS NULL",
        column(declared, "SET NOT NULL"));
  }

  private static String inPrimaryKey(ColumnFacts column) {
    return "-- " + column.written() + " is in the primary key: declare it there.";
  }

  /** What to do about a column that is not declared: most often it was forgotten in the record. */
  List<String> declare(ColumnFacts column, boolean inPrimaryKey) {
    return inPrimaryKey
        ? List.of(inPrimaryKey(column))
        : List.of(
            "-- Declare it: add a component for "
                + column.written()
                + " "
                + column.type()
                + " to the record.",
            "-- Only if no program needs its value, let rows be without one instead: "
                + column(column, "DROP NOT NULL"));
  }
}
