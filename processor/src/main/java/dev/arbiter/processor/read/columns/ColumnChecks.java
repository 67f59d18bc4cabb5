package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the columns of a table against each other. */
public final class ColumnChecks {

  private final SqlTable table;
  private final Problems problems;

  public ColumnChecks(SqlTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  public void run() {
    Map<String, Column> byName = new HashMap<>();
    for (Column column : table.columns()) {
      Column other = byName.putIfAbsent(column.name(), column);
      if (other != null) {
        problems.add(
            Tag.DUPLICATE_COLUMN,
            column.origin(),
            "\"%s\" and \"%s\" are both the column \"%s\" of \"%s\"; a column has one component; name one of them: @Column(name = \"…\")"
                .formatted(other.component(), column.component(), column.name(), table.name()));
      }
      problems.checkLength(
          column.name(), "a column of \"%s\"".formatted(table.name()), column.origin());
    }
    identities();
  }

  private void identities() {
    List<Column> further =
        table.columns().stream().filter(Column::identityByDefault).skip(1).toList();
    for (Column column : further) {
      problems.add(
          Tag.SEVERAL_IDENTITIES,
          column.origin(),
          "\"%s\" of \"%s\" is the second %s that rows may supply; a table has one at most; %s"
              .formatted(
                  column.component(),
                  table.name(),
                  column.serial() ? "@Serial" : "@Identity",
                  column.serial()
                      ? "make it an @Identity(always = true)"
                      : "make it always = true"));
    }
  }
}
