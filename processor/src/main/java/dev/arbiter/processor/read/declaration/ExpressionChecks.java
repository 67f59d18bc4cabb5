package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.judge.Assignment;
import dev.arbiter.processor.scan.judge.AssignmentProblem;
import dev.arbiter.processor.scan.judge.AssignmentSyntax;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.lex.Lexer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the user's SQL as far as its text alone tells; the rest is for PostgreSQL to judge. */
public final class ExpressionChecks {

  private final SqlTable table;
  private final Problems problems;

  public ExpressionChecks(SqlTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  /** Whether the expression can stand in its place. */
  public boolean expression(Expression expression) {
    Annotation.Text text = new Annotation.Text(expression.text(), expression.origin());
    return expression(text, expression.tree(), expression.place());
  }

  /**
   * Whether the text can stand in that place.
   *
   * @param fragment all of it
   */
  public boolean expression(Annotation.Text text, Fragment fragment, SqlPlace place) {
    return readable(text, fragment, place) && usable(text, fragment, place);
  }

  /** Whether the text can be a key part: an expression, and what may follow it in an index. */
  public boolean keyPart(Annotation.Text text, SqlPlace place) {
    return readable(text, table.fragment(text.text()), place)
        && usable(text, KeyPartSyntax.of(text.text(), table.scope()).expression(), place);
  }

  /** Whether the names in the text are names of the table, and read so. */
  public boolean names(Annotation.Text text, SqlPlace place) {
    Fragment expression = KeyPartSyntax.of(text.text(), table.scope()).expression();
    return new MentionChecks(table, problems).run(text, expression, place);
  }

  /** The assignment to a column of the table, or null, with a problem reported, if it is none. */
  public @Nullable Assignment assignment(Annotation.Text text, SqlPlace place) {
    if (!readable(text, table.fragment(text.text()), place)) {
      return null;
    }
    AssignmentSyntax syntax = Assignment.parse(text.text(), table.scope());
    if (syntax instanceof AssignmentProblem problem) {
      return problem.kind() == AssignmentProblem.Kind.RESERVED_TARGET
          ? reserved(text, place)
          : none(text, problem, place);
    }
    Assignment assignment = (Assignment) syntax;
    MentionChecks mentions = new MentionChecks(table, problems);
    if (!assignment.known()) {
      mentions.unknown(text, assignment.column(), assignment.expression(), place);
      usable(text, assignment.expression(), place);
      return null;
    }
    return usable(text, assignment.expression(), place.of(assignment.column())) ? assignment : null;
  }

  private @Nullable Assignment none(
      Annotation.Text text, AssignmentProblem problem, SqlPlace place) {
    problems.add(
        Tag.BAD_ASSIGNMENT,
        text.origin(),
        "%s: %s, in %s; it takes assignments; write column = expression"
            .formatted(text.text(), problem.message(), place.name()));
    return null;
  }

  private @Nullable Assignment reserved(Annotation.Text text, SqlPlace place) {
    String word = Lexer.lex(text.text()).token(0).value();
    String fixed = new QuotedNames(table).assignment(text.text());
    new MentionChecks(table, problems).keyword(text, word, fixed, place);
    return null;
  }

  /** The column that a text names; empty, with a problem reported, if there is none. */
  public Optional<Column> column(Annotation.Text text, String place) {
    Optional<Column> column =
        table.columns().stream()
            .filter(it -> DeclaredNames.means(text.text(), it.name()))
            .findFirst();
    if (column.isEmpty()) {
      new MentionChecks(table, problems)
          .unknown(
              text,
              text.text(),
              table.fragment(text.text()),
              SqlPlace.of(SqlPlace.Kind.KEY_PART, place));
    }
    return column;
  }

  /**
   * What {@code with} says: storage parameters that could be SQL. Null if it is not given.
   *
   * @param place what messages call it
   */
  public @Nullable String storage(Annotation annotation, String place) {
    if (!annotation.has("with")) {
      return null;
    }
    Annotation.Text text = annotation.text("with");
    readable(text, table.fragment(text.text()), SqlPlace.of(SqlPlace.Kind.CONSTRAINT, place));
    return text.text();
  }

  /** Whether the text can be a type: what is wrong with its names, only the server knows. */
  public boolean type(Annotation.Text text, String name) {
    Fragment fragment = table.fragment(text.text());
    SqlPlace place = SqlPlace.of(SqlPlace.Kind.DEFAULT, name);
    if (!readable(text, fragment, place)) {
      return false;
    }
    int before = problems.count();
    new PlaceChecks(table, problems).placeholders(text, fragment, place);
    return problems.count() == before;
  }

  /** Whether the text is SQL at all. */
  private boolean readable(Annotation.Text text, Fragment fragment, SqlPlace place) {
    if (fragment.isBlank()) {
      problems.add(
          Tag.EMPTY_EXPRESSION,
          text.origin(),
          "\"%s\" is empty, in %s; it takes an SQL expression; write one, or leave it out"
              .formatted(text.text(), place.name()));
      return false;
    }
    return fragment.problems().isEmpty()
        ? new TextChecks(problems).run(text, fragment, place)
        : problems.add(
            LexicalMessage.tag(fragment.problems().get(0)),
            text.origin(),
            LexicalMessage.text(text.text(), fragment.problems().get(0), place));
  }

  /** Whether everything in it may stand in that place. */
  private boolean usable(Annotation.Text text, Fragment fragment, SqlPlace place) {
    int before = problems.count();
    if (!new MentionChecks(table, problems).run(text, fragment, place)) {
      return false;
    }
    new PlaceChecks(table, problems).run(text, fragment, place);
    new ClockChecks(table, problems).run(text, fragment, place);
    return problems.count() == before;
  }
}
