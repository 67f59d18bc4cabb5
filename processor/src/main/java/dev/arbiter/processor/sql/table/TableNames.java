package dev.arbiter.processor.sql.table;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that a table's SQL is written with. */
public final class TableNames {

  private TableNames() {}

  /** The table's name as SQL writes it, with its schema where one is declared. */
  public static String of(Table table) {
    return of(table.schema(), table.name());
  }

  public static String of(@Nullable String schema, String table) {
    String name = Identifiers.quote(table);
    return schema == null ? name : Identifiers.quote(schema) + "." + name;
  }

  /**
   * The name of the temporary table for large batches: of the session's own schema, so that no
   * table of the user's is taken for it.
   */
  public static String stage(Table table) {
    StringBuilder name = new StringBuilder("arbiter_batch_" + table.name());
    while (name.toString().getBytes(StandardCharsets.UTF_8).length > Identifiers.MAX_BYTES) {
      name.setLength(name.offsetByCodePoints(name.length(), -1));
    }
    return "pg_temp." + Identifiers.quote(name.toString());
  }

  /** The columns' names, separated by commas. */
  public static String list(String before, List<Column> columns, String indent) {
    return Layout.list(
        before, columns.stream().map(it -> Identifiers.quote(it.name())).toList(), indent);
  }
}
