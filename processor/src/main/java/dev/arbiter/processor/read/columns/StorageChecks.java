package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;

/** Checks the storage parameters of the table itself. */
public final class StorageChecks {

  private final Annotation annotation;
  private final ExpressionChecks checks;
  private final Problems problems;

  public StorageChecks(Annotation annotation, ExpressionChecks checks, Problems problems) {
    this.annotation = annotation;
    this.checks = checks;
    this.problems = problems;
  }

  public void run(Table table) {
    checks.storage(annotation, "with of \"%s\"".formatted(table.name()));
    if (table.options().with() != null && table.options().partitioned()) {
      problems.add(
          Tag.PARTITION_STORAGE,
          annotation.origin("with"),
          "with = \"%s\": \"%s\" is partitioned; a partitioned table stores no rows, its partitions have the parameters; drop with"
              .formatted(table.options().with(), table.name()));
    }
  }
}
