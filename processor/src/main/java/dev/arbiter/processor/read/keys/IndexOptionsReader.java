package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.IndexOptions;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.List;
import java.util.Optional;

/** Reads what an annotation says of an index besides its key. */
final class IndexOptionsReader {

  private final SqlTable table;
  private final ExpressionChecks checks;
  private final Problems problems;

  IndexOptionsReader(SqlTable table, ExpressionChecks checks, Problems problems) {
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  IndexOptions of(Annotation index, String name) {
    String place = "index \"%s\" of \"%s\"".formatted(name, table.name());
    String method = index.string("using");
    return new IndexOptions(
        method.isBlank() ? IndexOptions.NONE.method() : method,
        include(index, "include of " + place),
        checks.storage(index, "with of " + place));
  }

  private List<String> include(Annotation index, String place) {
    return index.texts("include").stream()
        .flatMap(it -> checks.column(it, place).stream())
        .map(Column::name)
        .toList();
  }

  /** Empty, with a problem reported, if no constraint can be so. */
  Optional<IndexParts> constraint(Annotation index, IndexParts parts) {
    if (parts.isOfColumns()) {
      return Optional.of(parts);
    }
    problems.add(
        Tag.BAD_CONSTRAINT,
        index.origin("constraint"),
        "constraint = true: \"%s\" of \"%s\" is about more than columns; a unique constraint has no expression, predicate, collation, operator class or order; drop constraint"
            .formatted(parts.name(), table.name()));
    return Optional.empty();
  }
}
