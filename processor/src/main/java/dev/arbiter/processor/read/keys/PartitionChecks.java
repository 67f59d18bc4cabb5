package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.PartitionKey;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;

/** Checks {@code partitionBy}: PostgreSQL keeps rows unique within one partition only. */
public final class PartitionChecks {

  private final Table table;
  private final ExpressionChecks checks;
  private final Problems problems;

  public PartitionChecks(Table table, ExpressionChecks checks, Problems problems) {
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  public void run() {
    PartitionKey partitionBy = table.options().partitionBy();
    if (partitionBy == null) {
      return;
    }
    if (partitionBy.parts().isEmpty()) {
      problems.add(
          Tag.BAD_PARTITION,
          partitionBy.origin(),
          "partitionBy = \"%s\": no partition key, for \"%s\"; a table is partitioned by RANGE, LIST or HASH; write \"RANGE (column)\""
              .formatted(partitionBy.text(), table.name()));
      return;
    }
    Annotation.Text text = new Annotation.Text(partitionBy.text(), partitionBy.origin());
    SqlPlace place =
        SqlPlace.of(SqlPlace.Kind.KEY_PART, "partitionBy of \"%s\"".formatted(table.name()));
    partitionBy.parts().stream()
        .filter(it -> checks.expression(text, it.tree(), place))
        .forEach(this::check);
  }

  private void check(PartitionKey.Part part) {
    for (UniqueKey key : table.keys()) {
      if (part.column() == null || !key.bareColumns().contains(part.column())) {
        problems.add(
            Tag.KEY_WITHOUT_PARTITION_COLUMN,
            key.origin(),
            "\"%s\" does not contain \"%s\" by itself, and \"%s\" is partitioned by it; PostgreSQL keeps rows unique within a partition only; add the column to the key"
                .formatted(key.name(), part.tree().sql(), table.name()));
      }
    }
  }
}
