package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.sql.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the columns of a table against each other. */
final class ColumnChecks {

  private final Table table;
  private final Problems problems;

  ColumnChecks(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  void run() {
    Map<String, Column> byName = new HashMap<>();
    for (Column column : table.columns()) {
      Column other = byName.putIfAbsent(column.name(), column);
      if (other != null) {
        problems.add(
            Tag.DUPLICATE_COLUMN,
            column.origin(),
            "\"%s\" and \"%s\" are both the column \"%s\"; rename one of them: @Column(name = …)"
                .formatted(other.component(), column.component(), column.name()));
      }
      if (Identifiers.bytes(column.name()) > Identifiers.MAX_BYTES) {
        problems.add(
            Tag.IDENTIFIER_TOO_LONG,
            column.origin(),
            "\"%s\" has %d bytes; PostgreSQL cuts names at 63; choose a shorter one: @Column(name = …)"
                .formatted(column.name(), Identifiers.bytes(column.name())));
      }
    }
    List<Column> identities =
        table.columns().stream().filter(Column::identityByDefault).skip(1).toList();
    for (Column column : identities) {
      problems.add(
          Tag.BAD_IDENTITY,
          column.origin(),
          "\"%s\" is the second @Identity that rows may supply; a table has one at most; make it always = true"
              .formatted(column.component()));
    }
  }
}
