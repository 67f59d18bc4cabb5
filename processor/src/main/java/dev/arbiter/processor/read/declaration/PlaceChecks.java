package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.judge.Fragment;
import java.util.Set;

/** Checks that an expression holds only what PostgreSQL allows in its place. */
final class PlaceChecks {

  private final SqlTable table;
  private final Problems problems;

  PlaceChecks(SqlTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  void run(Annotation.Text text, Fragment fragment, SqlPlace place) {
    placeholders(text, fragment, place);
    if (!fragment.excluded().isEmpty() && !place.kind().hasExcludedRow()) {
      problems.add(
          Tag.EXCLUDED_ROW,
          text.origin(),
          "%s: \"excluded\", in %s; the row proposed for insertion exists only in what an upsert sets; %s"
              .formatted(
                  text.text(),
                  place.name(),
                  place.kind() == SqlPlace.Kind.VALUE
                      ? "write a parameter, :name"
                      : "name the column alone"));
    }
    if (fragment.hasSubquery() && place.kind().inDefinition()) {
      problems.add(
          Tag.SUBQUERY,
          text.origin(),
          "%s: a subquery, in %s; PostgreSQL allows it only in statements; use the row's own columns"
              .formatted(text.text(), place.name()));
    }
    if (fragment.hasAggregateOrWindow()) {
      problems.add(
          Tag.AGGREGATE,
          text.origin(),
          "%s: an aggregate or window function, in %s; it is evaluated for one row; use the row's own columns"
              .formatted(text.text(), place.name()));
    }
    if (place.kind().immutable()) {
      new ImmutabilityChecks(table, problems).run(text, fragment, place);
    }
    columns(text, fragment, place);
  }

  void placeholders(Annotation.Text text, Fragment fragment, SqlPlace place) {
    boolean positional = fragment.hasPositionalParameter() || fragment.hasQuestionMarkPlaceholder();
    Set<String> names = fragment.parameters();
    if (place.kind().inIndex() && (positional || !names.isEmpty())) {
      problems.add(
          Tag.PLACEHOLDER_IN_INDEX,
          text.origin(),
          "%s: a placeholder, in %s; an index and the conflict target that infers it hold literals only: with a parameter the target would match the index no more once the server makes a generic plan; write the value"
              .formatted(text.text(), place.name()));
    } else if (positional) {
      problems.add(
          Tag.PLACEHOLDER,
          text.origin(),
          "%s: a placeholder without a name, in %s; %s"
              .formatted(
                  text.text(),
                  place.name(),
                  place.kind().hasParameters()
                      ? "parameters are bound by name; write :name"
                      : "nothing is bound here; write the value"));
    } else if (!names.isEmpty() && !place.kind().hasParameters()) {
      problems.add(
          Tag.PLACEHOLDER,
          text.origin(),
          "%s: \":%s\", in %s; only the statements of methods have parameters; write the value"
              .formatted(text.text(), names.iterator().next(), place.name()));
    }
  }

  private void columns(Annotation.Text text, Fragment fragment, SqlPlace place) {
    if (place.kind() == SqlPlace.Kind.DEFAULT && !fragment.columns().isEmpty()) {
      problems.add(
          Tag.COLUMN_IN_DEFAULT,
          text.origin(),
          "%s: the column \"%s\", in %s; a default knows no other column; use @Computed, or quote it if it is a text"
              .formatted(text.text(), fragment.columns().iterator().next(), place.name()));
    }
    if (place.kind() == SqlPlace.Kind.VALUE && !fragment.columns().isEmpty()) {
      Column column = table.column(fragment.columns().iterator().next()).orElseThrow();
      problems.add(
          Tag.COLUMN_IN_VALUES,
          text.origin(),
          "%1$s: the column \"%2$s\", in %3$s; no row is there before it is inserted; write a parameter, \":%4$s\", and values = \"%2$s = :%4$s\" if the column gets it too"
              .formatted(text.text(), column.name(), place.name(), column.component()));
    }
    if (place.kind() == SqlPlace.Kind.COMPUTED) {
      fragment.columns().stream()
          .filter(
              name ->
                  table.columns().stream()
                      .filter(it -> it.name().equals(name))
                      .anyMatch(Column::computed))
          .forEach(
              name ->
                  problems.add(
                      Tag.COMPUTED_FROM_COMPUTED,
                      text.origin(),
                      "%s: \"%s\" is computed itself, in %s; PostgreSQL computes from stored columns only; repeat its expression"
                          .formatted(text.text(), name, place.name())));
    }
  }
}
