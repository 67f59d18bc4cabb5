package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.sql.Assignment;
import dev.arbiter.processor.sql.AssignmentProblem;
import dev.arbiter.processor.sql.AssignmentSyntax;
import dev.arbiter.processor.sql.Fragment;
import dev.arbiter.processor.sql.LexicalProblem;
import dev.arbiter.processor.sql.Mention;
import dev.arbiter.processor.sql.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the user's SQL as far as its text alone tells; the rest is for PostgreSQL to judge. */
final class ExpressionChecks {

  private final String table;
  private final List<Column> columns;
  private final Scope scope;
  private final Problems problems;

  ExpressionChecks(String table, List<Column> columns, Scope scope, Problems problems) {
    this.table = table;
    this.columns = columns;
    this.scope = scope;
    this.problems = problems;
  }

  /** Whether an index can have the text as a part of its key. */
  boolean keyPart(Annotation.Text text) {
    return inIndex(text) && oneExpression(text);
  }

  /** Whether an index can have the text as its predicate. */
  boolean predicate(Annotation.Text text) {
    return inIndex(text);
  }

  private boolean oneExpression(Annotation.Text text) {
    if (Fragment.of(text.text(), scope).hasTopLevelComma()) {
      String parts =
          Fragment.of(text.text(), scope).splitTopLevel().stream()
              .map(it -> "\"" + it.sql() + "\"")
              .collect(Collectors.joining(", ", "{", "}"));
      problems.add(
          Tag.SEVERAL_KEY_PARTS,
          text.origin(),
          "\"%s\" holds several key parts; each is a string of its own: expr = %s"
              .formatted(text.text(), parts));
      return false;
    }
    return true;
  }

  private boolean inIndex(Annotation.Text text) {
    Fragment fragment = Fragment.of(text.text(), scope);
    if (!expression(text)) {
      return false;
    }
    if (fragment.hasPositionalParameter()
        || fragment.hasQuestionMarkPlaceholder()
        || !fragment.parameters().isEmpty()) {
      problems.add(
          Tag.PLACEHOLDER_IN_INDEX,
          text.origin(),
          "\"%s\" has a placeholder; an index, and the conflict target that infers it, hold literals only: a parameter would stop matching once the plan is generic; write the value"
              .formatted(text.text()));
      return false;
    }
    if (!fragment.excluded().isEmpty()) {
      problems.add(
          Tag.EXCLUDED_IN_INDEX,
          text.origin(),
          "\"%s\" refers to the excluded row; an index knows the stored row only; drop \"excluded.\""
              .formatted(text.text()));
      return false;
    }
    return true;
  }

  /** Whether the text is an expression over the table at all. */
  boolean expression(Annotation.Text text) {
    Fragment fragment = Fragment.of(text.text(), scope);
    if (fragment.isBlank()) {
      problems.add(
          Tag.EMPTY_EXPRESSION,
          text.origin(),
          "an expression of \"%s\" is empty; write SQL, or leave it out".formatted(table));
      return false;
    }
    for (LexicalProblem problem : fragment.problems()) {
      problems.add(Tag.BAD_SQL, text.origin(), text.text() + ": " + problem.message());
    }
    if (!fragment.problems().isEmpty()) {
      return false;
    }
    boolean known = true;
    for (Mention mention : fragment.mentions()) {
      if (mention.kind() == Mention.Kind.UNKNOWN) {
        problems.add(Tag.UNKNOWN_COLUMN, text.origin(), text.text() + ": " + unknown(mention.name()));
        known = false;
      }
    }
    return known;
  }

  /** The assignment to a column of the table, or null, with a problem reported, if it is none. */
  @Nullable Assignment assignment(Annotation.Text text) {
    AssignmentSyntax syntax = Assignment.parse(text.text(), scope);
    if (syntax instanceof AssignmentProblem problem) {
      problems.add(
          Tag.BAD_ASSIGNMENT,
          text.origin(),
          "\"%s\" is no assignment: %s; write column = expression"
              .formatted(text.text(), problem.message()));
      return null;
    }
    Assignment assignment = (Assignment) syntax;
    if (!assignment.known()) {
      problems.add(
          Tag.UNKNOWN_COLUMN, text.origin(), text.text() + ": " + unknown(assignment.column()));
      return null;
    }
    Annotation.Text expression =
        new Annotation.Text(assignment.expression().sql(), text.origin());
    return expression(expression) ? assignment : null;
  }

  /** That there is no such column, and which one was probably meant. */
  String unknown(String name) {
    Optional<Column> component =
        columns.stream().filter(it -> it.component().equalsIgnoreCase(name)).findFirst();
    if (component.isPresent()) {
      return "\"%s\" is the component, its column is \"%s\"; SQL names columns"
          .formatted(component.get().component(), component.get().name());
    }
    String there = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    return "\"%s\" has no column \"%s\"; %s"
        .formatted(
            table,
            name,
            Suggestion.of(name, columns.stream().map(Column::name).toList())
                .map("did you mean \"%s\"?"::formatted)
                .orElse("it has " + there));
  }
}
