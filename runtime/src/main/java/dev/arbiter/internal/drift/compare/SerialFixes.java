package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.ColumnFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.SchemaNames;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/** The DDL by which a column gets a sequence of its own, as {@code serial} makes it. */
final class SerialFixes {

  private final TableDefinition table;
  private final SchemaNames names;

  SerialFixes(TableDefinition table, SchemaNames names) {
    this.table = table;
    this.names = names;
  }

  /** A sequence that numbers the column already becomes its own. */
  List<String> serial(ColumnFacts declared, ColumnFacts found) {
    return found.isNext()
        ? List.of(
            "-- It goes with the column from then on.",
            "ALTER SEQUENCE " + found.sequence() + " OWNED BY " + owner(declared) + ";")
        : sequence(declared, found);
  }

  private List<String> sequence(ColumnFacts declared, ColumnFacts found) {
    String base = table.identifier().name() + "_" + declared.name();
    String sequence = names.qualified(Names.free(base, "_seq", names.taken()));
    List<String> ddl = new ArrayList<>();
    if (found.isIdentity()) {
      ddl.add(alter(declared, "DROP IDENTITY"));
    }
    ddl.add(
        "CREATE SEQUENCE "
            + sequence
            + " AS "
            + declared.typeName()
            + " OWNED BY "
            + owner(declared)
            + ";");
    ddl.add("-- The numbers go on after the highest one.");
    ddl.add(
        "SELECT setval("
            + literal(sequence)
            + ", (SELECT COALESCE(max("
            + declared.written()
            + "), 0) + 1 FROM "
            + table.name()
            + "), false);");
    ddl.add(alter(declared, "SET DEFAULT nextval(" + literal(sequence) + ")"));
    return ddl;
  }

  private String owner(ColumnFacts column) {
    return table.name() + "." + column.written();
  }

  private String alter(ColumnFacts column, String what) {
    return "ALTER TABLE " + table.name() + " ALTER COLUMN " + column.written() + " " + what + ";";
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
