package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Problems;

/** Checks the names of the table itself. */
public final class NameChecks {

  private final Annotation annotation;
  private final Problems problems;

  public NameChecks(Annotation annotation, Problems problems) {
    this.annotation = annotation;
    this.problems = problems;
  }

  public void run(Table table) {
    check(table.name(), "value", "the table of \"%s\"".formatted(table.recordName().simple()));
    if (table.schema() != null) {
      check(table.schema(), "schema", "the schema of \"%s\"".formatted(table.name()));
    }
  }

  private void check(String name, String member, String what) {
    problems.checkLength(name, what, annotation.origin(member));
  }
}
