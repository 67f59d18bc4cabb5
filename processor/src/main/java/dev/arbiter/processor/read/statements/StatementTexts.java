package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.judge.Assignment;
import dev.arbiter.processor.scan.judge.Fragment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a statement's annotation, as far as it could be read.
 *
 * @param set null if there is no SET list
 * @param parameters the names that the SQL mentions as {@code :name}
 */
record StatementTexts(
    List<ColumnValue> values,
    @Nullable List<ColumnValue> set,
    @Nullable Expression where,
    Set<String> parameters) {

  static StatementTexts read(
      Annotation annotation,
      Action action,
      String method,
      SqlTable table,
      ExpressionChecks checks) {
    boolean upsert = action == Action.UPSERT;
    SqlPlace values = SqlPlace.of(SqlPlace.Kind.VALUE, "values of \"%s\"".formatted(method));
    SqlPlace set =
        SqlPlace.of(
            upsert ? SqlPlace.Kind.UPSERT_SET : SqlPlace.Kind.UPDATE_SET,
            "set of \"%s\"".formatted(method));
    SqlPlace where =
        SqlPlace.of(
            upsert ? SqlPlace.Kind.UPSERT_WHERE : SqlPlace.Kind.UPDATE_WHERE,
            "where of \"%s\"".formatted(method));
    Expression condition =
        annotation.has("where") ? condition(annotation.text("where"), table, where) : null;
    if (condition != null) {
      checks.expression(condition);
    }
    return new StatementTexts(
        assignments(annotation, "values", values, checks),
        annotation.has("set") ? assignments(annotation, "set", set, checks) : null,
        condition,
        parameters(annotation, table));
  }

  private static List<ColumnValue> assignments(
      Annotation annotation, String member, SqlPlace place, ExpressionChecks checks) {
    List<ColumnValue> assignments = new ArrayList<>();
    for (Annotation.Text text : annotation.texts(member)) {
      Assignment it = checks.assignment(text, place);
      if (it != null) {
        assignments.add(new ColumnValue(it.column(), value(it, text, place)));
      }
    }
    return assignments;
  }

  private static Expression condition(Annotation.Text text, SqlTable table, SqlPlace place) {
    return Expression.of(table.fragment(text.text()), place, text.origin());
  }

  private static Expression value(Assignment assignment, Annotation.Text text, SqlPlace place) {
    return new Expression(
        assignment.expression(),
        text.text(),
        assignment.expressionOffset(),
        place.of(assignment.column()),
        text.origin());
  }

  private static Set<String> parameters(Annotation annotation, SqlTable table) {
    List<Annotation.Text> texts = new ArrayList<>(annotation.texts("values"));
    texts.addAll(annotation.texts("set"));
    texts.add(annotation.text("where"));
    Set<String> names = new LinkedHashSet<>();
    for (Annotation.Text text : texts) {
      names.addAll(parameters(text.text(), table));
    }
    return names;
  }

  /** Behind a quote that is never closed, what looks like a parameter counts as one, too. */
  private static Set<String> parameters(String text, SqlTable table) {
    Set<String> names = new LinkedHashSet<>();
    String rest = text;
    while (!rest.isEmpty()) {
      Fragment fragment = table.fragment(rest);
      names.addAll(fragment.parameters());
      int behind =
          fragment.problems().stream()
              .filter(it -> it.kind().swallows())
              .mapToInt(it -> it.offset() + 1)
              .findFirst()
              .orElse(rest.length());
      rest = rest.substring(behind);
    }
    return names;
  }
}
