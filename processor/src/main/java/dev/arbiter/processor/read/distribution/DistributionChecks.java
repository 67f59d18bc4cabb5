package dev.arbiter.processor.read.distribution;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code distributedBy} and {@code reference}, and the column that rows are told apart by.
 */
public final class DistributionChecks {

  private static final String BY = "distributedBy";
  private static final String REFERENCE = "reference";

  /** The types whose values PostgreSQL has no hashes of. */
  private static final Set<String> NOT_HASHED =
      Set.of(
          "bit",
          "box",
          "circle",
          "json",
          "jsonpath",
          "line",
          "lseg",
          "money",
          "path",
          "point",
          "polygon",
          "tsquery",
          "tsvector",
          "varbit",
          "xml");

  private final Annotation annotation;
  private final ExpressionChecks checks;
  private final Problems problems;

  public DistributionChecks(Annotation annotation, ExpressionChecks checks, Problems problems) {
    this.annotation = annotation;
    this.checks = checks;
    this.problems = problems;
  }

  /** Whether it is clear what the record says. */
  public boolean run(Table table) {
    String by = annotation.stringOrNull(BY);
    if (by == null) {
      return !annotation.bool(REFERENCE) || everywhere(table, null);
    }
    Optional<Column> column =
        checks.column(annotation.text(BY), "distributedBy of \"%s\"".formatted(table.name()));
    column.ifPresent(it -> check(table, it));
    return column.isPresent() && (!annotation.bool(REFERENCE) || everywhere(table, by));
  }

  private boolean everywhere(Table table, @Nullable String by) {
    if (by != null) {
      return problems.add(
          Tag.BAD_DISTRIBUTION,
          annotation.origin(REFERENCE),
          "reference = true: \"%s\" is distributed by \"%s\" as well; a row is on one server of the cluster, or on all of them; drop one of the two"
              .formatted(table.name(), by));
    }
    return !table.options().partitioned()
        || problems.add(
            Tag.BAD_DISTRIBUTION,
            annotation.origin(REFERENCE),
            "reference = true: \"%s\" is partitioned; Citus partitions only tables that are distributed by a column; drop partitionBy, or write distributedBy"
                .formatted(table.name()));
  }

  private void check(Table table, Column column) {
    String by = annotation.string(BY);
    if (column.nullable()) {
      problems.add(
          Tag.NULLABLE_DISTRIBUTION_COLUMN,
          annotation.origin(BY),
          "distributedBy = \"%s\": \"%s\" of \"%s\" may be NULL; no server of the cluster has the rows of NULL; drop @Nullable there"
              .formatted(by, column.component(), table.name()));
    }
    if (column.computed()) {
      problems.add(
          Tag.BAD_DISTRIBUTION,
          annotation.origin(BY),
          "distributedBy = \"%s\": \"%s\" of \"%s\" is @Computed; Citus has to know the value before the server that computes it; distribute by a column that rows supply"
              .formatted(by, column.component(), table.name()));
    }
    if (NOT_HASHED.stream().anyMatch(column.sqlType()::is)) {
      problems.add(
          Tag.BAD_DISTRIBUTION,
          annotation.origin(BY),
          "distributedBy = \"%s\": \"%s\" of \"%s\" is a column of type %s; Citus distributes by a hash, which PostgreSQL has none of for that type; distribute by another column"
              .formatted(by, column.component(), table.name(), column.sqlType()));
    }
  }
}
